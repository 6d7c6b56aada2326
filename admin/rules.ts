/** What is loaded once the editor has shown itself: the rules of the build and its pages. */

export { knownBlocks, translationState } from '../src/translation/state.ts';
export { changeWords, freshnessWords } from '../src/translation/status-text.ts';
export { translatedCollections } from '../src/translation/text-entry.ts';
export { checkEntry } from './check-entry.ts';
export { fetchContent, knownContent } from './content.ts';
export { filesToDelete, usersOf } from './deletion.ts';
export { preparePictures } from './pictures.ts';
export { previewPage } from './preview-page.ts';
export { changedByOthers, problemsFound, serverFailed, stillInUse } from './refusals.ts';
export { prepareFiles } from './save.ts';
export { isSaidHeld, isSaidUpToDate, sayHeld, sayUpToDate, takeBack } from './translation-acts.ts';

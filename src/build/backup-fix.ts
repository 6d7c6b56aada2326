import type { Plugin } from 'vite';

const early = 'if (!prevProps.localBackup && this.props.localBackup) {';
const late = `if (
      this.props.localBackup &&
      !this.isBackupOffered &&
      (this.props.newEntry || this.props.entryDraft.getIn(['entry', 'path']))
    ) {
      this.isBackupOffered = true;`;

/**
 * Decap 3.19 offers the text of an interrupted edit before it has read the
 * entry, which then replaces that text. Here it offers it afterwards.
 */
export const backupFix: Plugin = {
  name: 'backup-after-entry',
  transform(code, id) {
    if (!id.endsWith('/decap-cms-core/dist/esm/components/Editor/Editor.js')) return undefined;
    if (!code.includes(early)) throw new Error('Decap has changed: see src/build/backup-fix.ts');
    return code.replace(early, late);
  },
};

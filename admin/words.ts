import type { StaffLanguage } from '../src/entries/problem.ts';

interface Words {
  readonly close: string;
  readonly dismiss: string;
  readonly server: string;
  readonly line: string;
  readonly notSaved: (count: number) => string;
  readonly notSavedLead: string;
  readonly seeList: string;
  readonly inUse: string;
  readonly inUseLead: string;
  readonly changed: string;
  readonly changedLead: string;
  readonly changedFound: string;
  readonly changedMend: string;
  readonly failed: string;
  readonly failedLead: string;
  readonly serverGone: string;
  readonly serverGoneMend: string;
  readonly diskFull: string;
  readonly diskFullMend: string;
  readonly notPicture: (name: string, kind: string) => string;
  readonly notPictureMend: string;
  readonly pictureTooLarge: (name: string, megabytes: string) => string;
  readonly pictureTooLargeMend: string;
  readonly pictureName: (name: string) => string;
  readonly pictureNameMend: string;
  readonly preview: string;
}

/** What the editing app says of its own, besides Decap's phrases. */
export const words: Readonly<Record<StaffLanguage, Words>> = {
  fi: {
    close: 'Sulje ja korjaa',
    dismiss: 'Sulje',
    server: 'Palvelin',
    line: 'rivi',
    notSaved: (count) =>
      count === 1 ? 'Ei tallennettu: 1 virhe' : `Ei tallennettu: ${count} virhettä`,
    notSavedLead: 'Tekstisi on tallessa tässä ikkunassa. Korjaa nämä ja tallenna uudelleen.',
    seeList: 'Katso luettelo virheistä.',
    inUse: 'Ei poistettu: tätä käytetään',
    inUseLead: 'Poista se ensin näistä. Avaa ne editorissa:',
    changed: 'Ei tallennettu: joku muu on muuttanut tätä',
    changedLead: 'Tekstisi on tallessa tässä ikkunassa, ja toisen muutos on tallessa sivustolla.',
    changedFound: 'Muuttunut sen jälkeen, kun avasit sen.',
    changedMend:
      'Avaa sama sisältö uuteen välilehteen, kopioi oma muutoksesi sinne ja tallenna siellä. Sulje sitten tämä välilehti.',
    failed: 'Ei tallennettu',
    failedLead: 'Tekstisi on tallessa tässä ikkunassa. Mitään ei muutettu.',
    serverGone: 'Palvelin ei vastaa.',
    serverGoneMend:
      'Tarkista verkkoyhteys. Omalla koneella: käynnistä palvelin uudelleen (npm start). Älä sulje tätä välilehteä. Tallenna sitten uudelleen.',
    diskFull: 'Levy on täynnä.',
    diskFullMend: 'Vapauta levytilaa ja tallenna uudelleen.',
    notPicture: (name, kind) => `Tiedosto ${name} ei ole kuva${kind && ` (${kind})`}.`,
    notPictureMend: 'Poista se tekstistä. Lisää kuva, joka on JPEG, PNG, WebP tai AVIF.',
    pictureTooLarge: (name, megabytes) => `Kuva ${name} on liian suuri: ${megabytes} Mt.`,
    pictureTooLargeMend: 'Tallenna kuva pienempänä, enintään 5 Mt, ja lisää se uudelleen.',
    pictureName: (name) => `Kuvan nimi ${name} ei kelpaa.`,
    pictureNameMend: 'Nimeä tiedosto kirjaimin a–z, numeroin ja viivoin, ja lisää se uudelleen.',
    preview: 'Esikatselu näkyy, kun otsikko on kirjoitettu.',
  },
  en: {
    close: 'Close and mend',
    dismiss: 'Close',
    server: 'Server',
    line: 'line',
    notSaved: (count) => (count === 1 ? 'Not saved: 1 problem' : `Not saved: ${count} problems`),
    notSavedLead: 'Your text is kept in this window. Mend these and save again.',
    seeList: 'See the list of problems.',
    inUse: 'Not deleted: this is in use',
    inUseLead: 'Remove it from these first. Open them in the editor:',
    changed: 'Not saved: someone else has changed this',
    changedLead: 'Your text is kept in this window, and the other change is kept on the site.',
    changedFound: 'It has changed since you opened it.',
    changedMend:
      'Open the same content in a new tab, copy your change there and save it there. Then close this tab.',
    failed: 'Not saved',
    failedLead: 'Your text is kept in this window. Nothing was changed.',
    serverGone: 'The server does not answer.',
    serverGoneMend:
      'Check the network. On your own machine: start the server again (npm start). Do not close this tab. Then save again.',
    diskFull: 'The disk is full.',
    diskFullMend: 'Free some space and save again.',
    notPicture: (name, kind) => `The file ${name} is not a picture${kind && ` (${kind})`}.`,
    notPictureMend: 'Remove it from the text. Add a picture that is JPEG, PNG, WebP or AVIF.',
    pictureTooLarge: (name, megabytes) => `The picture ${name} is too large: ${megabytes} MB.`,
    pictureTooLargeMend: 'Save it smaller, 5 MB at most, and add it again.',
    pictureName: (name) => `The name of the picture ${name} cannot be used.`,
    pictureNameMend: 'Name the file in letters a–z, digits and hyphens, and add it again.',
    preview: 'The preview appears once the title is written.',
  },
};

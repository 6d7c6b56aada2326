declare namespace App {
  interface Locals {
    /** Everything pages are made from; handed in by the export. */
    site: import('./entries/site.ts').Site;
    /** The site for the language of the address. */
    view: import('./entries/site.ts').View;
  }
}

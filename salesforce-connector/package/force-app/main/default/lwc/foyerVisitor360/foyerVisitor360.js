import { LightningElement, api } from 'lwc';
import LABEL from '@salesforce/label/c.Foyer_Visitor_360';

/** What Foyer knows of a record's people: who is on the website now, what was said before. */
export default class FoyerVisitor360 extends LightningElement {
  @api recordId;

  label = LABEL;

  get path() {
    return this.recordId
      ? `/console/embedded/record/${encodeURIComponent(this.recordId)}?embedded=1`
      : null;
  }
}

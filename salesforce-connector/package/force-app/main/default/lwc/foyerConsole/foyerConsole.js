import { LightningElement } from 'lwc';
import LABEL from '@salesforce/label/c.Foyer_Console';

/** Foyer's console as a tab, as a part of an app page, or in the utility bar. */
export default class FoyerConsole extends LightningElement {
  label = LABEL;
}

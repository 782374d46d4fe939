import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import enteredAddress from '@salesforce/apex/FoyerAddress.entered';
import requestCode from '@salesforce/apex/FoyerSignInCode.request';
import NOT_REACHED from '@salesforce/label/c.Foyer_Not_Reached';
import NOT_SET_UP from '@salesforce/label/c.Foyer_Not_Set_Up';
import TRY_AGAIN from '@salesforce/label/c.Foyer_Try_Again';
import { giveCode, messageOf, originOf } from 'c/foyerBridge';

/** Frames a page of Foyer and signs the user in to it by a one-time code. */
export default class FoyerFrame extends NavigationMixin(LightningElement) {
  /** The page, from the slash on. */
  @api path;
  @api label;

  tryAgain = TRY_AGAIN;
  problem = null;
  origin = null;
  height = null;
  isAsking = false;

  connectedCallback() {
    window.addEventListener('message', this.hear);
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.hear);
  }

  @wire(enteredAddress)
  addressed({ data, error }) {
    if (error) {
      this.problem = NOT_REACHED;
    } else if (data !== undefined) {
      this.origin = originOf(data);
      this.problem = this.origin ? null : NOT_SET_UP;
    }
  }

  get source() {
    return this.origin && this.path ? this.origin + this.path : null;
  }

  get size() {
    return this.height ? `height: ${this.height}px` : '';
  }

  /** A frame that has failed is loaded anew; it says that it is ready, and a code is asked for. */
  retry() {
    this.problem = null;
  }

  hear = (event) => {
    const frame = this.refs.frame?.contentWindow;
    const message = frame && messageOf(event, { frame, origin: this.origin });
    switch (message?.type) {
      case 'ready':
        this.signIn(frame);
        break;
      case 'height':
        this.height = message.height;
        break;
      case 'open':
        this.open(message.recordId);
        break;
      default:
    }
  };

  async signIn(frame) {
    if (this.isAsking) {
      return;
    }
    this.isAsking = true;
    try {
      giveCode(frame, this.origin, await requestCode());
    } catch {
      this.problem = NOT_REACHED;
    } finally {
      this.isAsking = false;
    }
  }

  open(recordId) {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId, actionName: 'view' },
    });
  }
}

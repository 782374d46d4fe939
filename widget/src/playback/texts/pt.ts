import { en, type Texts } from './en';

export const pt: Texts = en;

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AdminModels } from './AdminModels';
import type { ConsoleModel } from './ConsoleModel';
import type { LanguageModel } from './LanguageModel';
import type { NoticeModel } from '../reps/NoticeModel';

/** What every view may use. */
export interface ConsoleContext {
  readonly model: ConsoleModel;
  readonly notices: NoticeModel;
  /** Where the person can choose one. */
  readonly language?: LanguageModel;
}

export const Context = createContext<ConsoleContext | undefined>(undefined);

export function useConsole(): ConsoleModel {
  return use().model;
}

/** For the pages of those who look after Foyer. */
export function useAdmin(): AdminModels {
  return use().model.admin;
}

export function useNotices(): NoticeModel {
  return use().notices;
}

export function useLanguage(): LanguageModel | undefined {
  return use().language;
}

function use(): ConsoleContext {
  const context = useContext(Context);
  if (!context) throw new Error('a view stands outside the console');
  return context;
}

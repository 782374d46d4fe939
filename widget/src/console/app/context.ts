import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AdminModels } from './AdminModels';
import type { ConsoleModel } from './ConsoleModel';
import type { NoticeModel } from '../reps/NoticeModel';

/** What every view may use. */
export interface ConsoleContext {
  readonly model: ConsoleModel;
  readonly notices: NoticeModel;
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

function use(): ConsoleContext {
  const context = useContext(Context);
  if (!context) throw new Error('a view stands outside the console');
  return context;
}

import { useEffect, useState } from 'preact/hooks';

const isVisible = () => document.visibilityState !== 'hidden';

/** Whether somebody can see the window: not while another tab is in front. */
export function useVisible(): boolean {
  const [visible, setVisible] = useState(isVisible);
  useEffect(() => {
    const look = () => setVisible(isVisible());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}

/** That the painter is on its way, and how much of it is there. */
import type { Loading } from '../state/load-painter.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const gettingWords = ({ loaded, total }: Loading): string =>
  total > 0 && loaded >= total ? 'Almost ready to draw …' : 'Getting ready to draw …';

export const shareWords = ({ loaded, total }: Loading): string => `${megabytes(loaded)} of ${megabytes(total)} MB`;

export function LoadingBar({ loading: { loaded, total } }: { loading: Loading }) {
  return <progress value={total > 0 ? loaded / total : 0} max={1} aria-label="Loading the painter" />;
}

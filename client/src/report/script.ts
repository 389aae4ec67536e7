/**
 * The report's script: whatever stands for a quotation, an article or a speaker goes there when it is clicked, and a page that is made anew while
 * somebody reads stays where it was.
 */
export const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', event => {
  const place = event.target instanceof Element ? event.target.closest('[data-quotation], [data-file], [data-speaker]') : null;
  if (!place) return;
  event.preventDefault();
  host.postMessage({ ...place.dataset });
});
document.addEventListener('scroll', () => host.setState({ y: scrollY }), { passive: true });
scrollTo(0, host.getState()?.y ?? 0);
`;

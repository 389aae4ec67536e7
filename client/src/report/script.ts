/**
 * The report's script: whatever stands for a quotation goes to it when it is clicked, and a page that is made anew while
 * somebody reads stays where it was.
 */
export const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', event => {
  const place = event.target instanceof Element ? event.target.closest('[data-quotation]') : null;
  if (!place) return;
  event.preventDefault();
  host.postMessage({ quotation: place.getAttribute('data-quotation') });
});
document.addEventListener('scroll', () => host.setState({ y: scrollY }), { passive: true });
scrollTo(0, host.getState()?.y ?? 0);
`;

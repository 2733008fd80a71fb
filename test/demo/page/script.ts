/** The one script of the page: puts in what changed, keeps the newest in view unless somebody scrolled, and sends forms in place. */
export const SCRIPT = `
new EventSource('/parts').onmessage = ({ data }) => {
  for (const [id, markup] of Object.entries(JSON.parse(data))) {
    const part = document.getElementById(id);
    const isWhereLeft = Math.abs(part.scrollTop - (part.dataset.left ?? 0)) < 2;
    part.innerHTML = markup;
    const last = part.querySelector(':scope > .entry:last-child');
    if (!last || !isWhereLeft) continue;
    part.scrollTop = last.offsetTop - 100;
    part.dataset.left = part.scrollTop;
  }
};
addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) });
  if (form.className === 'say') form.elements.text.value = '';
});
`;

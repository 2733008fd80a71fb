/** The one script of the page: puts in what changed, keeps the newest in view, and sends forms in place. */
export const SCRIPT = `
new EventSource('/parts').onmessage = ({ data }) => {
  for (const [id, markup] of Object.entries(JSON.parse(data))) {
    const part = document.getElementById(id);
    const isAtEnd = part.scrollHeight - part.scrollTop - part.clientHeight < 40;
    part.innerHTML = markup;
    const last = part.querySelector(':scope > .entry:last-child');
    if (last && isAtEnd) part.scrollTop = Math.min(last.offsetTop - part.offsetTop - 40, part.scrollHeight);
  }
};
addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) });
  if (form.className === 'say') form.elements.text.value = '';
});
`;

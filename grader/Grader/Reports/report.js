// Comfort only: everything can be read and opened without it.
for (const [button, open] of [["open-all", true], ["close-all", false]]) {
  document.getElementById(button).addEventListener("click", () => {
    for (const exercise of document.querySelectorAll("details.exercise")) exercise.open = open;
  });
}
const show = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
};
addEventListener("hashchange", show);
show();

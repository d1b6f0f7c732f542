/** What is wider or higher than its box scrolls by itself and can be reached by keyboard then. */
export function scrollable<T extends HTMLElement>(node: T): T {
  new ResizeObserver(() => {
    if (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  }).observe(node);
  return node;
}

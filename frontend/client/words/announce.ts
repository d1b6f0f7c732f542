/** Says something to people who listen to the page, when what they hear now has ended. */
export function announce(text: string): void {
  const region = liveRegion();
  // The same words twice are heard twice only when they were gone in between.
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 50);
}

function liveRegion(): HTMLElement {
  const id = 'gb-announcements';
  let region = document.getElementById(id);
  if (!region) {
    region = document.createElement('div');
    region.id = id;
    region.className = 'only-heard';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  return region;
}

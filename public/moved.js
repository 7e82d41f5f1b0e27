// At a former address: on to where the entry is now, and there to the passage that the address names.
const link = document.querySelector('main a');
if (link) location.replace(link.href + location.hash);

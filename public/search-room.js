// A question in the address of the search page: room is kept for its answer from the first paint on, so that nothing moves.
if (/[?&]q=[^&]/.test(location.search)) document.documentElement.dataset.asked = '';

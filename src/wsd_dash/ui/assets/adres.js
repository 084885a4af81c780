/* Tells the framework's page where its server is: one level above this script, also behind a proxy
   that adds a path. Left to itself it first looks below the address of the page, which gives two
   404s, and so two errors in the console, on every deep link. A plain script, because it has to run
   before the framework's module. */
{
  const begin = new URL("..", document.currentScript.src).href.slice(0, -1);
  window.__streamlit = { BACKEND_BASE_URL: begin, MAIN_PAGE_BASE_URL: begin };
}

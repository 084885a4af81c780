/* Tells the framework's page where its server is. Left to itself it first looks below the address
   of the page, which gives two 404s, and so two errors in the console, on every deep link. A plain
   script, because it has to run before the framework's module. */
window.__streamlit = { BACKEND_BASE_URL: location.origin };

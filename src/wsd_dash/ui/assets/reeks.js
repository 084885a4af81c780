// The reeks a reader works on. Its code stands in the address of the page "presenteren"; this browser
// remembers the last one, so that "Zet in de reeks" on any page adds to it. Without this script, or
// where nothing may be remembered, that link adds to the default reeks.
const STORE = 'wsd-reeks'
const PATIENCE = 3000 // milliseconds a link waits for what was just typed
const SETTLE = 300 // milliseconds in which leaving a field starts a run

const store = {
  get: () => { try { return localStorage.getItem(STORE) ?? '' } catch { return '' } },
  set: (code) => { try { localStorage.setItem(STORE, code) } catch { /* then there is no memory */ } },
  drop: () => { try { localStorage.removeItem(STORE) } catch { /* then there is nothing to forget */ } },
}
const onPage = () => location.pathname.endsWith('/presenteren')
const codeHere = () => new URLSearchParams(location.search).get('reeks') ?? ''
const isBusy = () =>
  document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== 'notRunning'

// Remembers the reeks that is shown, and on the default one offers to go on with the remembered one.
function remember() {
  if (!onPage() || !document.getElementById('reekslijst')) return
  const code = codeHere()
  if (code && code !== 'standaard' && code !== store.get()) store.set(code)
  const offer = document.getElementById('verder')
  const kept = offer && !code ? store.get() : ''
  if (!offer || offer.hidden === !kept) return
  offer.hidden = !kept
  offer.querySelector('a').setAttribute('href', `presenteren?reeks=${encodeURIComponent(kept)}`)
}

document.addEventListener('click', (event) => {
  if (event.target.closest('a[data-vergeet]')) store.drop()
  const add = event.target.closest('a[data-erbij]')
  const address = add && new URL(add.href)
  if (!address || address.searchParams.has('reeks') || !store.get()) return
  address.searchParams.set('reeks', store.get())
  add.href = address.href
}, true)

// A link that takes the reeks along waits until what was just typed stands in the address.
let left = 0
document.addEventListener('focusout', ({ target }) => {
  if (target.matches?.('input, textarea')) left = Date.now()
})
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-wacht]')
  const since = Date.now() - left
  if (!link || since > PATIENCE || (since > SETTLE && !isBusy())) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const timer = setInterval(() => {
    const waited = Date.now() - left
    if (waited < SETTLE || (isBusy() && waited < PATIENCE)) return
    clearInterval(timer)
    document.getElementById(link.id)?.click()
  }, 50)
}, true)

// Opens the window of the speaker before the room page comes in this one, which then fills it.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-spreker]')
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
  try {
    if (window.open('', link.dataset.spreker, 'popup,width=1280,height=800')) {
      sessionStorage.setItem(link.dataset.spreker, 'ja')
    }
  } catch { /* then the speaker presses P in the presentation */ }
})

// Says aloud what a change did, and takes the keyboard there when what it was on is gone.
const status = document.createElement('div')
status.setAttribute('role', 'status')
status.className = 'wsd-verborgen'
document.body.append(status)
let said = null
setInterval(() => {
  remember()
  const now = onPage() ? document.querySelector('[data-zeg]') : null
  const text = now?.textContent.trim() ?? ''
  if (text === said) return
  said = text
  status.textContent = text
  const lost = document.activeElement === document.body || !document.activeElement
  if (now && lost) now.focus({ preventScroll: false })
}, 300)

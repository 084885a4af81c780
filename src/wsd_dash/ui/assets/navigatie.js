// Follows the app's own links without reloading the page, and keeps the keyboard's place.
//
// Streamlit listens to popstate: a pushed address followed by that event runs the page for the
// new address in the same session. Without this script every link still works, by loading anew.
const SOFT = '[data-testid="stHtml"] a[href], [data-testid="stMarkdown"] a[href]'
let waiting = null

// Links come short: "~pagina?naam=waarde" says only what differs from the address of this page; an
// empty value takes a parameter away, without a page it is this one. "~~?naam=waarde" is a switch:
// it chooses that, or lets go of it where it is chosen; with "naam+" that is one value of a list.
// "~-?naam+=waarde" only takes a value out of a list. They are made whole as soon as they are there,
// and again when the address has changed.
let wholeFor = ''

function makeWhole() {
  const moved = wholeFor !== location.href
  wholeFor = location.href
  for (const link of document.querySelectorAll(moved ? 'a[href^="~"], a[data-kort]' : 'a[href^="~"]')) {
    link.dataset.kort ??= link.getAttribute('href').slice(1)
    link.setAttribute('href', wholeHref(link))
  }
}

function wholeHref(link) {
  const [rest, place] = link.dataset.kort.split('#')
  const [page, query] = rest.split('?')
  const params = new URLSearchParams(location.search)
  let changes = [...new URLSearchParams(query)]
  if (page === '-') changes = changes.map(([name, value]) => switched(params, name, value, true))
  if (page === '~') {
    const chosen = changes.every(([name, value]) => has(params, name, value))
    if (chosen) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
    changes = changes.map(([name, value]) => switched(params, name, value, chosen))
  }
  for (const [name, value] of changes) {
    if (value) params.set(name, value)
    else params.delete(name)
  }
  const here = location.pathname.split('/').pop() || './'
  const whole = params.toString().replaceAll('%2C', ',')
  return (page.replace(/^[~-]$/, '') || here) + (whole && `?${whole}`) + (place ? `#${place}` : '')
}

const listOf = (params, name) => (params.get(name.slice(0, -1)) ?? '').split(',').filter(Boolean)

function has(params, name, value) {
  return name.endsWith('+') ? listOf(params, name).includes(value) : (params.get(name) ?? '') === value
}

function switched(params, name, value, chosen) {
  if (!name.endsWith('+')) return [name, chosen ? '' : value]
  const others = listOf(params, name).filter((x) => x !== value)
  return [name.slice(0, -1), (chosen ? others : [...others, value]).join(',')]
}

function isOwn(link) {
  return link.origin === location.origin && !link.target && !link.hasAttribute('download') &&
    !link.pathname.includes('/_stcore/') && !link.pathname.includes('/media/') &&
    !/\/(zaal|vanaf-hier|neem-mee)$/.test(link.pathname)
}

function focusWhenThere(id) {
  waiting = id
  const started = Date.now()
  const timer = setInterval(() => {
    const target = waiting === id && document.getElementById(id)
    const lost = document.activeElement === document.body || !document.activeElement
    if (target && target.tabIndex < 0) target.setAttribute('tabindex', '-1')
    if (target && lost) target.focus({ preventScroll: id !== 'zin' && id !== location.hash.slice(1) })
    if (waiting !== id || Date.now() - started > 3000) clearInterval(timer)
  }, 100)
}

// A link to another place on this page moves the keyboard there and leaves the address alone. The
// framework's own skip link leads to what for us includes the menu: it leads to the sentence.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-naar], a[data-testid="stSkipToContent"]')
  const target = link && document.getElementById(link.dataset.naar ?? 'zin')
  if (!target) return
  event.preventDefault()
  target.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
})

document.addEventListener('click', (event) => {
  const link = event.target.closest(SOFT)
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey ||
      event.shiftKey || event.altKey || !isOwn(link)) return
  const samePage = link.pathname === location.pathname
  if (samePage && link.search === location.search && link.hash) return
  event.preventDefault()
  if (link.href !== location.href) whenQuiet(() => follow(link, samePage))
  // what this session could not show when the address first asked for it
  else if (link.dataset.opnieuw !== undefined) location.reload()
})

// A run that is on its way writes its own address when it ends: a link waits for that.
function whenQuiet(go) {
  const isBusy = () =>
    document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== 'notRunning'
  if (!isBusy()) return go()
  const started = Date.now()
  const timer = setInterval(() => {
    if (isBusy() && Date.now() - started < 3000) return
    clearInterval(timer)
    go()
  }, 50)
}

// The framework writes the address of every run it starts. One that was asked for before a link was
// followed and starts after it would put the page one left back into the history: that is dropped,
// as is writing the address that already stands there.
const write = history.pushState.bind(history)
let heading = null
history.pushState = (state, title, url) => {
  const address = new URL(url ?? location.href, location.href)
  if (address.href === location.href || (heading && address.pathname !== heading)) return
  // an address that added a view to a reeks makes place for what came of it: Back must not add again
  if (new URLSearchParams(location.search).has('erbij')) history.replaceState(state, title, url)
  else write(state, title, url)
  makeWhole()
}
window.addEventListener('popstate', () => {
  heading = null
  makeWhole()
})

function follow(link, samePage) {
  write({}, '', link.href)
  window.dispatchEvent(new PopStateEvent('popstate'))
  heading = link.pathname
  setTimeout(() => { heading = null }, 3000)
  if (samePage) {
    if (link.id) focusWhenThere(link.id)
  } else {
    window.scrollTo(0, 0)
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0)
    link.blur()
    focusWhenThere(link.hash.slice(1) || 'zin')
  }
}
if (location.hash) focusWhenThere(location.hash.slice(1))

// Also follows a link the page put there because a reader chose a name in a search box.
new MutationObserver(() => {
  makeWhole()
  const link = document.querySelector('a[data-sprong]')
  if (!link) return
  link.removeAttribute('data-sprong')
  follow(link, link.pathname === location.pathname)
}).observe(document.body, { childList: true, subtree: true })

// Says the new sentence aloud when a filter changes it.
const status = document.createElement('div')
status.setAttribute('role', 'status')
status.className = 'wsd-verborgen'
document.body.append(status)
let said = ''
setInterval(() => {
  const sentence = document.getElementById('zin')?.textContent ?? ''
  if (sentence && sentence !== said) {
    if (said) status.textContent = sentence
    said = sentence
  }
}, 500)

// Copies the link of this view, or the text of one element.
document.documentElement.classList.add('wsd-js')
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-kopieer]')
  if (!button) return
  const label = button.querySelector('span')
  const before = label.textContent
  const source = document.getElementById(button.dataset.kopieer)
  const text = button.dataset.kopieer === 'link' ? sharedAddress() : source?.innerText ?? ''
  try {
    await navigator.clipboard.writeText(text)
    label.textContent = button.dataset.klaar
  } catch {
    label.textContent = button.dataset.mislukt
  }
  status.textContent = label.textContent
  setTimeout(() => { label.textContent = before }, 2500)
})

// The address to share: without which slide of a reeks is being changed.
function sharedAddress() {
  return location.href.replace(/([?&])dia=\d*(&|(?=#|$))/, (_, before, after) => (after ? before : ''))
}

// Opens and closes the menu on a small screen.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-menu]')
  if (!button) return
  const open = button.closest('header').classList.toggle('wsd-open')
  button.setAttribute('aria-expanded', String(open))
})

// Closes what the menu folds away: on Escape, and as soon as one is elsewhere.
for (const kind of ['click', 'focusin', 'keydown']) {
  document.addEventListener(kind, (event) => {
    const open = document.querySelector('.wsd-meer[open]')
    if (!open || (kind === 'keydown' ? event.key !== 'Escape' : open.contains(event.target))) return
    open.open = false
    if (kind === 'keydown') open.querySelector('summary').focus()
  })
}

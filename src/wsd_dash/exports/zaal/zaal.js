'use strict'
// The room page, part 4: keys, buttons and what stands on the screen. Everything needed is in this
// page already; the server is asked for nothing, except whether it is there before a link to it.
const dias = [...document.querySelectorAll('.dia')]
const spoken = document.getElementById('omroep')
const told = document.getElementById('melding')
const dialogs = { hulp: document.getElementById('hulp'), tabel: document.getElementById('tabel'), delen: document.getElementById('delen'), zwart: document.getElementById('zwart') }
const CONTRAST = 'wsd-zaal-contrast'
const SIGNS = 'wsd-zaal-tekens'
const signSwitch = document.querySelector('[data-doe="tekens"]')
const PATIENCE = 4000 // milliseconds to wait for the server before saying that it is not there
const TYPING = 700 // milliseconds within which digits belong to one number
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock']
let current = 0
let typed = ''
let typing = 0
let moving = 0
let telling = 0

const isBlack = () => dialogs.zwart.open
const openDialog = () => Object.values(dialogs).find((dialog) => dialog.open)

// --- what stands on the screen -----------------------------------------------------------------

function show(index, { scroll = true } = {}) {
  const before = current
  current = Math.max(0, Math.min(dias.length - 1, index))
  for (const dialog of Object.values(dialogs)) if (dialog.open) dialog.close()
  hideCard()
  if (dias[before]?.contains(document.activeElement) && before !== current) document.activeElement.blur()
  dias.forEach((dia, i) => {
    dia.classList.toggle('nu', i === current)
    dia.classList.toggle('straks', i !== current && Math.abs(i - current) === 1)
  })
  prepare(dias[current])
  if (isStacked() && scroll) dias[current]?.scrollIntoView({ block: 'start' })
  if (before !== current || !spoken.textContent) spoken.textContent = dias[current]?.dataset.omroep ?? ''
  remember()
  mirror()
  setTimeout(() => { // what may come next is made ready while this one is looked at
    for (const i of [current + 1, current - 1]) prepare(dias[i])
    mirror()
  }, 30)
}

function remember() {
  const hash = `#${current + 1}`
  if (location.hash === hash) return
  try { history.replaceState(null, '', hash) } catch { location.replace(hash) }
}

const asked = () => Number.parseInt(location.hash.slice(1), 10) - 1 || 0

function layOut() {
  root.dataset.beeld = isStacked() ? 'stapel' : 'dia'
  if (isStacked()) dias.forEach(prepare)
  show(current, { scroll: false })
}

function tell(text) {
  told.textContent = text
  clearTimeout(telling)
  telling = setTimeout(() => { told.textContent = '' }, 8000)
}

// --- what can be opened ------------------------------------------------------------------------

function toggleDialog(name) {
  const dialog = dialogs[name]
  if (dialog.open) { dialog.close(); return }
  openDialog()?.close()
  hideCard()
  const place = dialog.querySelector('[data-inhoud]')
  const found = dias[current]?.querySelector(`template.${name}`)
  if (place) place.replaceChildren(...(found ? [found.content.cloneNode(true)] : []))
  dialog.showModal()
  dialog.querySelector('.rol')?.scrollTo(0, 0)
  if (name === 'zwart') spoken.textContent = dialog.dataset.omroep
  mirror()
}

function toggleContrast() {
  if (root.dataset.contrast) delete root.dataset.contrast
  else root.dataset.contrast = 'sterk'
  keep(local, CONTRAST, root.dataset.contrast ?? '')
  spoken.textContent = root.dataset.contrast ? document.body.dataset.contrastAan : document.body.dataset.contrastUit
  layOut()
}

/** Letters, digits and signs can be turned off for who steers by speech (WCAG 2.1.4). */
function setSigns(off) {
  if (off) root.dataset.tekens = 'uit'
  else delete root.dataset.tekens
  signSwitch.setAttribute('aria-pressed', String(off))
}

function toggleSigns() {
  setSigns(!root.dataset.tekens)
  keep(local, SIGNS, root.dataset.tekens ?? '')
}

async function toggleScreen() {
  if (document.fullscreenElement) { await document.exitFullscreen(); return }
  try {
    await root.requestFullscreen()
    await navigator.keyboard?.lock?.(['Escape']) // so that Escape first closes what is open
  } catch {
    if (!document.fullscreenElement) tell(document.body.dataset.geenScherm)
  }
}

// --- links to the server: looked at first, so that a lost server never takes the slides away ----

async function reachable(href) {
  const address = new URL('gezondheid', href)
  const mode = address.origin === location.origin ? 'same-origin' : 'no-cors'
  try {
    await fetch(address, { mode, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    return true
  } catch { return false }
}

async function follow(link) {
  if (!await reachable(link.href)) { tell(document.body.dataset.geenVerbinding); return }
  told.textContent = ''
  if (link.target !== '_blank') location.assign(link.href)
  else if (!window.open(link.href, '_blank')) {
    link.dataset.vrij = 'ja'
    tell(document.body.dataset.nogEens)
  }
}

// --- keys --------------------------------------------------------------------------------------

const ACTIONS = {
  volgende: () => show(current + 1),
  vorige: () => show(current - 1),
  eerste: () => show(0),
  laatste: () => show(dias.length - 1),
  zwart: () => toggleDialog('zwart'),
  tabel: () => toggleDialog('tabel'),
  delen: () => toggleDialog('delen'),
  hulp: () => toggleDialog('hulp'),
  contrast: toggleContrast,
  tekens: toggleSigns,
  scherm: toggleScreen,
  spreker: openSpeaker,
  sluit: () => openDialog()?.close(),
  klok: toggleClock,
  nul: resetClock,
}
const KEYS = { ArrowRight: 'volgende', PageDown: 'volgende', ' ': 'volgende', Enter: 'volgende', ArrowLeft: 'vorige', PageUp: 'vorige', Home: 'eerste', End: 'laatste', b: 'zwart', '.': 'zwart', t: 'tabel', q: 'delen', c: 'contrast', f: 'scherm', p: 'spreker', '?': 'hulp' }
const NATIVE = ['PageDown', 'PageUp', 'Home', 'End', ' ', 'Enter'] // these read on in a long page
const TOGGLES = { t: 'tabel', q: 'delen', '?': 'hulp' }

function jump() {
  clearTimeout(typing)
  const number = Number(typed)
  typed = ''
  if (number >= 1 && number <= dias.length) show(number - 1)
}

// With more than nine slides a 1 may be the start of 12: wait a moment for the next digit.
function digit(key) {
  clearTimeout(typing)
  typed += key
  if (Number(typed) * 10 > dias.length) jump()
  else typing = setTimeout(jump, TYPING)
}

function escape() {
  if (hideCard()) return
  if (document.fullscreenElement) document.exitFullscreen()
  else { const back = document.querySelector('a.terug'); if (back) follow(back) }
}

// The same keys in both windows: this listener also stands on the window of the speaker.
function onKey(event) {
  const own = event.target.ownerDocument === document || event.target === document
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (isBlack()) {
    if (MODIFIERS.includes(event.key)) return
    event.preventDefault()
    dialogs.zwart.close()
    return
  }
  if (root.dataset.tekens && key.length === 1 && key !== ' ') return
  if (own && openDialog()) { // the keys of the window that is open, and the one that closes it
    if (TOGGLES[key] && dialogs[TOGGLES[key]].open) { event.preventDefault(); openDialog().close() }
    return
  }
  if (own && mapKey(event)) { event.preventDefault(); return }
  if ((key === 'Enter' || key === ' ') && event.target.closest?.('a, button, summary, input, select, textarea')) return
  if (own && isStacked() && NATIVE.includes(event.key)) return
  if (event.shiftKey && key.length > 1) return
  if (key === 'Escape') { if (own) escape(); else { openDialog()?.close(); hideCard() } }
  else if (/^[0-9]$/.test(key)) digit(key)
  else if (key === 'Enter' && typed) jump()
  else if (KEYS[key] && !(event.repeat && !key.startsWith('Arrow'))) ACTIONS[KEYS[key]]()
  else if (!KEYS[key]) return
  event.preventDefault()
}

function onClick(event) {
  const button = event.target.closest('[data-doe]')
  if (button) {
    const nummer = button.closest('.dia')?.dataset.nummer
    if (nummer && Number(nummer) - 1 !== current) show(Number(nummer) - 1, { scroll: false })
    ACTIONS[button.dataset.doe]()
    return
  }
  const link = event.target.closest('a.live, a.terug')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
  if (link.dataset.vrij) { delete link.dataset.vrij; return }
  event.preventDefault()
  follow(link)
}

// --- start -------------------------------------------------------------------------------------

document.addEventListener('keydown', onKey)
document.addEventListener('click', onClick)
for (const dialog of Object.values(dialogs)) {
  dialog.addEventListener('close', () => {
    if (dialog === dialogs.zwart) spoken.textContent = dias[current]?.dataset.omroep ?? ''
    mirror()
  })
}
addEventListener('hashchange', () => { if (asked() !== current) show(asked()) })
addEventListener('resize', layOut)
STACKED.addEventListener('change', layOut)
for (const sign of ['pointermove', 'pointerdown']) addEventListener(sign, () => {
  root.dataset.actief = 'ja'
  clearTimeout(moving)
  moving = setTimeout(() => { delete root.dataset.actief }, 3000)
})
const reading = new IntersectionObserver((seen) => {
  const top = seen.find((entry) => entry.isIntersecting)?.target
  if (!isStacked() || !top || openDialog()) return
  current = dias.indexOf(top)
  remember()
}, { rootMargin: '-45% 0px -50% 0px' })
dias.forEach((dia) => reading.observe(dia))
if (kept(local, CONTRAST)) root.dataset.contrast = 'sterk'
setSigns(Boolean(kept(local, SIGNS)))
document.querySelectorAll('.figuur').forEach(dressMap)
current = Math.max(0, Math.min(dias.length - 1, asked()))
layOut()
document.fonts.ready.then(layOut)
findSpeaker()

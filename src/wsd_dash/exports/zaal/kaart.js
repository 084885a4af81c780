'use strict'
// The room page, part 2: the map. Pointer, touch and keyboard open the card of a gemeente.
const kaartje = document.getElementById('kaartje')
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
let opened = null // the gemeente whose card is open
let pinned = false // opened by a click or a key, so moving the pointer away leaves it open
let leaving = 0
let resting = '' // where the pointer lies still: another slide that comes under it opens no card

const cardOf = (el) => el.closest('.figuur').querySelector(`template.noten[data-code="${CSS.escape(el.dataset.code)}"]`)
const tellers = (figuur) => [...figuur.querySelectorAll('svg .vertelt')]

// Make the gemeenten with something to tell reachable: one stop of the Tab key for the whole map.
function dressMap(figuur) {
  const codes = new Set([...figuur.querySelectorAll('template.noten')].map((t) => t.dataset.code))
  let first = true
  for (const el of figuur.querySelectorAll('svg [data-code]')) {
    const tells = codes.delete(el.dataset.code)
    el.classList.toggle('vertelt', tells)
    if (tells) {
      el.setAttribute('role', 'button')
      el.setAttribute('aria-expanded', 'false')
      el.setAttribute('tabindex', first ? '0' : '-1')
      first = false
    } else for (const name of ['role', 'tabindex', 'aria-label']) el.removeAttribute(name)
  }
}

function openCard(el, { pin }) {
  clearTimeout(leaving)
  if (opened === el) { pinned ||= pin; return }
  hideCard()
  ;[opened, pinned] = [el, pin]
  el.setAttribute('aria-expanded', 'true')
  kaartje.querySelector('div').replaceChildren(cardOf(el).content.cloneNode(true))
  kaartje.hidden = false
  place(el.getBoundingClientRect())
}

function hideCard() {
  clearTimeout(leaving)
  if (!opened) return false
  opened.setAttribute('aria-expanded', 'false')
  kaartje.hidden = true
  opened = null
  return true
}

// Beside the gemeente, on the side with room, and always whole inside the window.
function place(at) {
  const [w, h] = [kaartje.offsetWidth, kaartje.offsetHeight]
  const room = innerWidth - at.right > w + 16
  const x = room ? at.right + 8 : at.left - w - 8
  const y = at.top + at.height / 2 - h / 2
  kaartje.style.left = `${Math.max(8, Math.min(x, innerWidth - w - 8))}px`
  kaartje.style.top = `${Math.max(8, Math.min(y, innerHeight - h - 8))}px`
}

const middle = (el) => { const r = el.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] }

// The nearest one in that direction; what lies sideways counts double.
function neighbourOf(el, [dx, dy]) {
  const [x, y] = middle(el)
  let [best, least] = [null, Infinity]
  for (const other of tellers(el.closest('.figuur'))) {
    const [ox, oy] = middle(other)
    const [ahead, aside] = dx ? [(ox - x) * dx, Math.abs(oy - y)] : [(oy - y) * dy, Math.abs(ox - x)]
    if (ahead > 1 && ahead + 2 * aside < least) [best, least] = [other, ahead + 2 * aside]
  }
  return best
}

// Keys inside the map; true when the key was for the map.
function mapKey(event) {
  const el = event.target.closest?.('.vertelt')
  if (!el) return false
  if (event.key === 'Enter' || event.key === ' ') {
    if (opened === el && pinned) hideCard()
    else openCard(el, { pin: true })
    return true
  }
  const direction = DIRECTIONS[event.key]
  if (!direction) return false
  const next = neighbourOf(el, direction)
  if (next) {
    hideCard()
    el.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  }
  return true
}

const spotOf = (event) => `${event.clientX} ${event.clientY}`
document.addEventListener('pointermove', (event) => { resting = spotOf(event) })
document.addEventListener('pointerover', (event) => {
  const el = event.target.closest?.('.vertelt')
  if (el && event.pointerType === 'mouse' && spotOf(event) === resting) return
  if (el && event.pointerType === 'mouse' && !(opened && pinned)) openCard(el, { pin: false })
  else if (event.target.closest?.('#kaartje') || el === opened) clearTimeout(leaving)
  else if (opened && !pinned) { clearTimeout(leaving); leaving = setTimeout(hideCard, 300) }
})
// A click leaves the keyboard where it is, so that the arrow after it turns the page.
document.addEventListener('mousedown', (event) => {
  if (event.target.closest('.vertelt')) event.preventDefault()
})
document.addEventListener('click', (event) => {
  const el = event.target.closest('.vertelt')
  if (el) {
    if (opened === el && pinned) hideCard()
    else { if (opened !== el) hideCard(); openCard(el, { pin: true }) }
  } else if (event.target.closest('#kaartje button')) {
    const back = opened
    hideCard()
    if (document.activeElement === document.body || !document.activeElement.checkVisibility()) back?.matches('[tabindex="0"]') && back.focus()
  } else if (!event.target.closest('#kaartje')) hideCard()
})

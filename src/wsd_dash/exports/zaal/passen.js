'use strict'
// The room page, part 1: how a slide fits. It chooses the drawing of each figure for the shape of
// the screen and makes type smaller, in small steps, only where something would not fit.
const root = document.documentElement
const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7]
const BOXES = '.vel, .kop, .midden, .kolom, .deel, .kant, .voet'
const WIDE = 1.55 // from here a screen counts as wide; below it is 4:3 or taller
const STACKED = matchMedia('(max-width: 799px), (max-height: 439px)')
const drawings = new WeakMap()

const isStacked = () => STACKED.matches

function shapeOf(dia) {
  if (isStacked()) return 'smal'
  return dia.clientWidth / dia.clientHeight < WIDE ? 'hoog' : 'breed'
}

// Each figure comes in several drawings: one stands in the page, the others wait in templates.
function draw(dia) {
  const name = shapeOf(dia) + (root.dataset.contrast ? '-contrast' : '')
  for (const figuur of dia.querySelectorAll('.figuur')) {
    if (figuur.dataset.tekening === name) continue
    if (!drawings.has(figuur)) drawings.set(figuur, new Map())
    const known = drawings.get(figuur)
    const now = figuur.querySelector('svg')
    known.set(figuur.dataset.tekening, now)
    const found = known.get(name) ?? figuur.querySelector(`template[data-tekening="${name}"]`)?.content.querySelector('svg')
    if (!found) continue
    now.replaceWith(found)
    figuur.dataset.tekening = name
    dressMap(figuur)
  }
}

function overflows(dia) {
  return [...dia.querySelectorAll(BOXES)].some((box) =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
}

// Type never goes below the floor of the style sheet. What does not even fit then can be scrolled.
function fit(dia) {
  dia.classList.remove('vol', 'krap')
  dia.style.removeProperty('--k')
  for (const vak of dia.querySelectorAll('.kolom')) vak.removeAttribute('tabindex')
  for (const rij of dia.querySelectorAll('tr[hidden]')) rij.hidden = false
  for (const rest of dia.querySelectorAll('.rest')) rest.remove()
  if (isStacked()) return
  for (const step of STEPS) {
    dia.style.setProperty('--k', step)
    if (!overflows(dia)) return
  }
  const wide = [...dia.querySelectorAll('.deel, .kop')].some((box) => box.scrollWidth > box.clientWidth + 1)
  dia.classList.toggle('krap', wide) // words may break anywhere
  for (const tabel of dia.querySelectorAll('.tabeldeel table')) shorten(tabel)
  if (!overflows(dia)) return
  dia.classList.add('vol')
  for (const vak of dia.querySelectorAll('.kolom')) if (vak.scrollHeight > vak.clientHeight + 1) vak.tabIndex = 0
}

// A table too long for the screen leaves out its last rows and says how many; T shows them all.
function shorten(tabel) {
  const kolom = tabel.closest('.kolom')
  const rows = [...tabel.tBodies[0].rows]
  const rest = document.createElement('p')
  rest.className = 'meer rest'
  for (let left = 1; left < rows.length && kolom.scrollHeight > kolom.clientHeight + 1; left += 1) {
    rows[rows.length - left].hidden = true
    rest.textContent = (left === 1 ? document.body.dataset.rij : document.body.dataset.rijen).replace('#', left)
    tabel.after(rest)
  }
}

function prepare(dia) {
  if (!dia) return
  draw(dia)
  fit(dia)
}

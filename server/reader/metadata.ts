import { findDate } from './dates.ts'
import type { Frame } from './frame.ts'
import type { ReportMetadata } from './model.ts'
import {
  endsAsBody,
  findBylineOffices,
  findOrganizationInTitle,
  isOffice,
  isPlaceOnly,
  isSameBody,
  type Organization,
  splitParent,
} from './organization.ts'
import { type PortalBlock, readPortalBlock } from './portal-block.ts'
import { findReportedTime } from './reported-time.ts'
import { findDocumentNumber, STAMP } from './rules/portal.ts'
import { simplify } from './simplify.ts'

/** `统计公报[1]`, `统计公报①` */
const FOOTNOTE = /\s*(?:[[［【〔]\s?\d{1,2}\s?[\]］】〕]|[①-⑳*＊¹²³])+$/u
const FIRST_WORDS = 400
const ASSESSED_WITHIN = 20_000

export function readMetadata(text: string, frame: Frame): ReportMetadata {
  const block = readPortalBlock(text, frame.head)
  const title = readTitle(text, frame, block)
  const opening = text.slice(frame.body.start, Math.min(frame.body.end, frame.body.start + FIRST_WORDS))
  const dates = {
    issuedOn: readBlockDate(block, 'issuedOn') ?? findLooseDate(text, frame),
    publishedOn:
      readBlockDate(block, 'publishedOn') ??
      findDate(findInHead(text, frame, (line) => STAMP.exec(line)?.[1]) ?? '') ??
      null,
  }
  const publisher = block.get('publisher') ?? null
  const organization = findOrganization(text, frame, title, publisher, opening)
  return {
    title,
    organization: organization?.name ?? null,
    parentOrganization: organization?.parent ?? null,
    ...findReportedTime(text, frame, simplify(title ?? ''), dates.issuedOn ?? dates.publishedOn),
    indexNumber: block.get('indexNumber') ?? null,
    documentNumber: block.get('documentNumber') ?? findInHead(text, frame, findDocumentNumber),
    ...dates,
    publisher,
    validity: block.get('validity') ?? null,
    abstract: block.get('abstract') ?? null,
  }
}

function readTitle(text: string, frame: Frame, block: PortalBlock): string | null {
  const written = frame.titleLines.map((line) => text.slice(line.start, line.end)).join('')
  if (written !== '') return cleanTitle(written)
  return block.get('title') ?? null
}

/** `（浙江省）某市人民政府工作报告（2025年1月23日）` gives 某市人民政府工作报告. */
function cleanTitle(written: string): string {
  const bare = written
    .replace(/^(?:[（([【][^）)\]】]{1,10}[）)\]】]\s*)(?=.{6})/u, '')
    .replace(/\s*[（(][^（()）]{0,20}[）)]$/u, (bracket) => (findDate(bracket) ? '' : bracket))
    .replace(FOOTNOTE, '')
    .replace(/(?<=\p{sc=Han})[.．]$/u, '')
    .replace(/^《(.+)》$/u, '$1')
    .replace(/(?<=总结|报告|情况|汇报|公报|要点)\s?[_|｜—–-]+\s?\p{sc=Han}{2,20}$/u, '')
  return bare.replace(/(?<=\p{sc=Han})[ \u3000]+(?=\p{sc=Han})/gu, bare.length < 30 ? '' : ' ').trim()
}

function readBlockDate(block: PortalBlock, field: string): string | null {
  return findDate(block.get(field) ?? '') ?? null
}

/** A date that stands by itself under the title, in the title's brackets, or below the last paragraph. */
function findLooseDate(text: string, frame: Frame): string | null {
  const title = frame.titleLines.map((line) => text.slice(line.start, line.end)).join('')
  const bracket = /[（(]([^（()）]{6,20})[）)]$/u.exec(title)?.[1]
  const lines = [...frame.head.filter((line) => !frame.titleLines.includes(line)), ...frame.foot]
  const alone = lines
    .map((line) => text.slice(line.start, line.end))
    .filter(
      (line) => line.length <= 60 && !/[：:](?!\d{2})|^(?:发表|发布|时间|日期)/u.test(line) && /[年\d]/u.test(line),
    )
  for (const written of [bracket ?? '', ...alone]) {
    const date = findDate(written)
    if (date) return date
  }
  return null
}

/** What the first line before the text that has it says. */
function findInHead(text: string, frame: Frame, read: (written: string) => string | null | undefined): string | null {
  for (const line of frame.head) {
    const found = read(text.slice(line.start, line.end))
    if (found) return found
  }
  return null
}

function findOrganization(
  text: string,
  frame: Frame,
  title: string | null,
  publisher: string | null,
  opening: string,
): Organization | null {
  const author = findAuthor(text, frame)
  const inTitle = title ? findNamed(title) : null
  const ofPlace = author !== null && inTitle !== null && isPlaceOnly(inTitle) && author.startsWith(inTitle)
  const ownOffice = ofPlace && (/公[报報]/u.test(title!) || !/政府|[委办][会室]?$/u.test(author))
  const named = inTitle === null || ownOffice ? author : inTitle
  const published = publisher && endsAsBody(publisher) ? splitParent(publisher) : null
  const region = /^[（(]([^）)]{2,10}[省市区县州])[）)]/u.exec(
    text.slice(frame.titleLines[0]?.start ?? 0, (frame.titleLines[0]?.start ?? 0) + 14),
  )?.[1]
  if (named) {
    const own = splitParent(named)
    const formal = published && isSameBody(own.name, published.name)
    const alias = published && isSameBody(/[（(](.+)[）)]$/u.exec(named)?.[1] ?? own.name, published.name)
    return {
      name: formal ? published.name : own.name,
      parent: own.parent ?? (alias ? published.parent : null) ?? findAssessor(text, frame, own.name) ?? region ?? null,
    }
  }
  if (published) return published
  const signed = frame.foot
    .flatMap((line) => {
      const written = text.slice(line.start, line.end)
      return [...findBylineOffices(written), written.replace(/\s/gu, '')]
    })
    .find(endsAsBody)
  if (signed) return splitParent(signed)
  const spoken = findSpeaker(text, frame)
  if (spoken) return splitParent(spoken)
  const told =
    /(?:^|[，,。\s、])(\p{sc=Han}{2,12}?(?:街道|镇|乡|局|委员会|管委会|县|区|市)(?:办事处|人民政府)?)(?=在|坚持|紧紧|认真|深入|按照|围绕|全面|以|上下|党工委|党委|贯彻|立足|牢牢|聚焦|始终|积极)/u.exec(
      opening,
    )?.[1]
  return told ? splitParent(told) : null
}

/** The first office under the title: `某区统计局  国家统计局某调查队`. */
function findAuthor(text: string, frame: Frame): string | null {
  const title = frame.titleLines.at(-1)
  if (!title) return null
  for (const line of frame.head) {
    if (line.start <= title.start) continue
    const written = text.slice(line.start, line.end)
    const office = isOffice(written) ? written : findBylineOffices(written)[0]
    if (office) return office
  }
  return null
}

/** The name in the characters of the title, found by rules in simplified ones. */
function findNamed(title: string): string | null {
  const plain = simplify(title)
  const name = findOrganizationInTitle(plain)
  const at = name === null ? -1 : plain.indexOf(name)
  return at < 0 ? name : title.slice(at, at + name!.length)
}

/** `在某县第十八届人民代表大会…会议上` under a bare 政府工作报告 gives 某县人民政府. */
function findSpeaker(text: string, frame: Frame): string | null {
  const place = findInHead(text, frame, (line) => SPOKEN_IN.exec(line.slice(0, 80))?.[1])
  return place === null ? null : `${place}人民政府`
}
const SPOKEN_IN = /在(\p{sc=Han}{2,12}?[省市县区州盟旗镇乡])第?[一二三四五六七八九十\d]{1,3}[届屆]人民代表大会/u

/** A county is assessed by the city above it: `某市综合考核再次排名第一` in the report of another place. */
function findAssessor(text: string, frame: Frame, name: string): string | null {
  if (!name.endsWith('人民政府')) return null
  const body = text.slice(frame.body.start, Math.min(frame.body.end, frame.body.start + ASSESSED_WITHIN))
  for (const [, place] of body.matchAll(
    /(?:^|[，。；、：\s获在])(\p{sc=Han}{2,4}[市州省])(?:综合|年度|目标|绩效|高质量发展)+考核/gu,
  )) {
    if (!name.startsWith(place!)) return place!
  }
  return null
}

import type { ReactNode } from 'react'
import type { Evidence, HomeResult, HomeVariables } from '../generated/operations.ts'
import { Meter } from '../parts/meter.tsx'
import { percent } from '../parts/numbers.ts'
import { Loading } from '../parts/states.tsx'
import { useWords } from '../shell/language.ts'
import { Link } from '../shell/link.tsx'
import { reportHref } from '../shell/router.ts'
import { Accidents } from './accidents.tsx'

/** What the three questions ask of the graph. */
export const QUESTIONS: HomeVariables = {
  area: { label: { contains: '征收' }, unit: { dimension: { eq: 'AREA' } }, attainment: { isNull: false } },
  hazards: { label: { contains: '整改' }, role: { eq: 'ACTUAL' }, qualifier: { eq: 'EXACT' } },
  accidents: {
    label: { contains: '事故' },
    role: { eq: 'ACTUAL' },
    unit: { symbol: { eq: '起' } },
    value: { gte: '100' },
    report: { organization: { name: { contains: '应急' } } },
  },
}

export function Questions({ data }: { data: HomeResult | undefined }) {
  const t = useWords()
  const area = data?.area.nodes[0]
  const hazards = data?.hazards.nodes.find(({ whole }) => whole?.label.includes('隐患'))
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('home.questions')}</h2>
      <ol className="questions">
        <Question title={t('home.q1')} data={data}>
          {area?.target && <Share evidence={area} of={area.target} answer="home.a1" />}
        </Question>
        <Question title={t('home.q2')} data={data}>
          {hazards?.whole && <Share evidence={hazards} of={hazards.whole} answer="home.a2" />}
        </Question>
        <Question title={t('home.q3')} data={data}>
          {data && data.accidents.nodes.length > 1 && <Accidents points={data.accidents.nodes} />}
        </Question>
      </ol>
    </section>
  )
}

interface QuestionProps {
  title: string
  data: HomeResult | undefined
  children: ReactNode
}

function Question({ title, data, children }: QuestionProps) {
  const t = useWords()
  return (
    <li className="question">
      <h3>{title}</h3>
      {data ? children || <p className="empty">{t('home.none')}</p> : <Loading lines={3} />}
    </li>
  )
}

interface ShareProps {
  evidence: Evidence
  of: NonNullable<Evidence['target']>
  answer: 'home.a1' | 'home.a2'
}

function Share({ evidence, of, answer }: ShareProps) {
  const t = useWords()
  const share = evidence.number / Number(of.value)
  return (
    <>
      <p className="answer">{percent(share)}%</p>
      <Meter share={share} label={t(answer, { value: evidence.text, target: of.text })} />
      <Proof evidence={evidence} />
    </>
  )
}

/** The sentence of the answer, with its figure lit, and the way to it. */
function Proof({ evidence }: { evidence: Evidence }) {
  const t = useWords()
  const { sentence, passage, report } = evidence
  const [from, to] = [passage.start - sentence.start, passage.end - sentence.start]
  const [before, after] = [sentence.text.slice(0, from), sentence.text.slice(to)]
  // Cut where the sentence pauses, for a number cut in two would be another.
  const lead = /(?:^|(?<=[，；。])).{0,36}$/s.exec(before)?.[0] ?? before
  const tail = /^.{0,24}(?:$|[，；。])/s.exec(after)?.[0] ?? after
  return (
    <figure className="proof">
      <blockquote lang="zh-Hans">
        {lead.length < before.length && '……'}
        {lead}
        <span className="mark" data-role={evidence.role}>
          {sentence.text.slice(from, to)}
        </span>
        {tail}
        {tail.length < after.length && '……'}
      </blockquote>
      <figcaption>
        <span lang="zh-Hans">
          {report.organization.shortName} {report.year}
        </span>
        <Link href={reportHref(report.slug, passage.start)}>{t('home.see')}</Link>
      </figcaption>
    </figure>
  )
}

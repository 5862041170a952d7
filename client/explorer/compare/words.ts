/** The words of the comparison: Chinese, English; part of the dictionary in ../words.ts. */
export const COMPARE_WORDS = {
  'compare.title': ['比较', 'Compare'],
  'compare.lead': ['同一个指标，不同的年份和机构。', 'One indicator, over years and organizations.'],
  'compare.indicator': ['指标', 'Indicator'],
  'compare.organizations': ['机构', 'Organizations'],
  'compare.from': ['从', 'From'],
  'compare.to': ['到', 'To'],
  'compare.none': ['还没有可以比较的指标。', 'There is no indicator to compare yet.'],
  'compare.noneText': [
    '指标由编辑指定：把几份报告里的同一件事归到一起。',
    'Editors name indicators: the same thing in several reports is brought together.',
  ],
  'compare.unknown': ['没有“{key}”这个指标，请从下面另选。', 'There is no indicator “{key}”. Choose another below.'],
  'compare.noPoints': [
    '所选机构和年份里没有这个指标的数字。',
    'The organizations and years chosen hold no figure of this indicator.',
  ],
  'compare.atFirst': [
    '先比较数字最多的 {n} 个机构，其余在“机构”里选。',
    'The {n} organizations with most figures are compared first; choose others under Organizations.',
  ],
  'compare.most': ['一次最多比较 {n} 个机构。', 'At most {n} organizations are compared at once.'],
  'compare.headline': ['{name}（{unit}）', '{name} ({unit})'],
  'compare.gaps': [
    '{n} 个数字，{gaps} 处空缺，表中写明原因。点数字看原句。',
    '{n|figure|figures}, {gaps|gap|gaps} with the reason in the table. Choose a figure to see its sentence.',
  ],
  'compare.noGaps': [
    '{n} 个数字，没有空缺。点数字看原句。',
    '{n|figure|figures}, no gaps. Choose a figure to see its sentence.',
  ],
} as const satisfies Record<string, readonly [string, string]>

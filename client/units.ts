// One line a group: symbols, then one/many; a word alone gets an s. Measure words that stand for too many things, such as
// 条 and 张, are left out: their symbol says more than a wrong word.
const TABLE = `
人 名 位 口 = person/people
人次 = person-time/person-times
人份 = portion
户 = household
户次 = household visit
家 企 = enterprise
家次 = enterprise visit
所 = institution
校 = school
村 = village
社区 = community/communities
店 = shop
站 = station
个 =
件 件次 项 项次 = item
起 起次 案 例 宗 = case
批 批次 = batch/batches
处 处次 = place
座 = facility/facilities
栋 幢 = building
间 = room
套 套次 = set
台 = machine
台次 = machine use
台套 台件 = machine set
辆 = vehicle
辆次 车次 = vehicle trip
艘 = vessel
架次 = flight
架 = aircraft/aircraft
份 = copy/copies
本 册 = volume
篇 = article
片 = tablet
粒 = pill
盒 = box/boxes
箱 = crate
袋 = bag
瓶 = bottle
盏 = lamp
棵 株 = tree
头 = head/head
只 羽 尾 = animal
种 类 = kind
次 = time
场 场次 = session
轮 轮次 = round
剂 剂次 针 针次 = dose
笔 = transaction
单 = order
点 点位 = point
网格 格 = grid cell
车位 泊位 = parking space
床 床位 = bed
学位 = school place
岗位 岗 = job
基站 = base station
分 = point
对 = pair
元 = yuan/yuan
美元 = US dollar
欧元 = euro
港元 = Hong Kong dollar
日元 = yen/yen
英镑 = pound sterling/pounds sterling
平方米 = m²/m²
平方公里 = km²/km²
公顷 = ha/ha
亩 = mu/mu
米 延米 = m/m
公里 = km/km
里 = li/li
厘米 = cm/cm
毫米 = mm/mm
微米 = μm/μm
立方米 = m³/m³
升 = L/L
毫升 = mL/mL
标准箱 = TEU/TEU
吨 = tonne
千克 = kg/kg
斤 = jin/jin
克 = g/g
毫克 = mg/mg
微克 = μg/μg
千瓦时 = kWh/kWh
吨标准煤 = tonne of standard coal/tonnes of standard coal
千瓦 = kW/kW
兆瓦 = MW/MW
瓦 = W/W
吉瓦 = GW/GW
千伏安 = kVA/kVA
马力 = hp/hp
千伏 = kV/kV
小时 = hour
分钟 = minute
秒 = second
天 = day
工作日 = working day
周 = week
月 = month
年 = year
岁 = year of age/years of age
% = %/%
‰ = ‰/‰
个百分点 = percentage point
倍 = times/times
微克/立方米 = μg/m³
毫克/立方米 = mg/m³
毫克/升 = mg/L
人/平方公里 = people/km²
元/平方米 = yuan/m²
元/亩 = yuan/mu
公斤/亩 = kg/mu
分贝 = dB/dB
摄氏度 = °C/°C
`

let names: Map<string, readonly [one: string, many: string]> | undefined

/** The English word for a unit's symbol, for one or for many; the symbol itself where no word is known, "" for 个. */
export function translateUnit(symbol: string, isOne = false): string {
  names ??= readTable()
  const found = names.get(symbol)
  return found ? found[isOne ? 0 : 1] : symbol
}

function readTable() {
  const entries = TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [symbols = '', words = ''] = line.split(' =')
      const word = words.trim()
      // A rate is one word with a stroke inside, not two forms.
      const [one = '', many = word && `${one}s`] = symbols.includes('/') ? [word, word] : word.split('/')
      return symbols.split(' ').map((symbol) => [symbol, [one, many]] as const)
    })
  return new Map(entries)
}

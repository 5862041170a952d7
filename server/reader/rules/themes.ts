export interface ThemeRule {
  key: string
  name: string
  nameEn: string
  /** Words that tell of the theme in a heading or a text, with blanks between. */
  words: string
}

/** Earlier themes win where two are named equally often. */
export const THEMES: ThemeRule[] = [
  {
    key: 'OUTLOOK',
    name: '下一步打算',
    nameEn: 'Plans ahead',
    words: '下一步 工作打算 工作思路 目标任务 工作计划 工作安排 努力方向 明年 来年 下半年工作 展望 预期目标 总体要求',
  },
  {
    key: 'PROBLEMS',
    name: '存在问题',
    nameEn: 'Problems',
    words: '存在问题 存在困难 存在的困难 存在的问题 主要问题 不足 困难和问题 短板 薄弱环节',
  },
  {
    key: 'EPIDEMIC',
    name: '疫情防控',
    nameEn: 'Epidemic control',
    words: '疫情 抗疫 防疫 核酸 疫苗 隔离 管控',
  },
  {
    key: 'SAFETY',
    name: '安全生产',
    nameEn: 'Safety',
    words: '安全生产 安全 隐患 消防 燃气 事故 食品安全',
  },
  {
    key: 'EMERGENCY',
    name: '应急与防灾',
    nameEn: 'Emergencies and disasters',
    words: '应急 防灾 减灾 救灾 灾害 灾后 防汛 火灾 抗旱 高温 森林防火',
  },
  {
    key: 'PARTY',
    name: '党的建设',
    nameEn: 'Party building',
    words: '党建 党的建设 党组织 从严治党 党风廉政 党员 主题教育 廉政 作风 干部队伍 意识形态 巡察 纪检 统战 党支部',
  },
  {
    key: 'AGRICULTURE',
    name: '农业农村',
    nameEn: 'Agriculture and villages',
    words:
      '农业 农村 乡村振兴 农民 粮食 三农 种植 养殖 高标准农田 脱贫 美丽乡村 耕地 畜牧 水利 春耕 秋收 乡村 播种 生猪 农机',
  },
  {
    key: 'INDUSTRY',
    name: '产业与创新',
    nameEn: 'Industry and innovation',
    words:
      '产业 工业 科技 创新 高企 专精特新 数字经济 制造业 楼宇 商圈 旅游 文旅 服务业 新质生产力 生产力 人才 企业培育 商贸 消费',
  },
  {
    key: 'INVESTMENT',
    name: '招商与项目',
    nameEn: 'Investment and projects',
    words: '招商 项目 引资 投资 双招双引 签约 引建 开工 重大工程',
  },
  {
    key: 'ECONOMY',
    name: '经济运行',
    nameEn: 'Economy',
    words: '经济 财政 税收 税源 指标 生产总值 收入 稳增长 发展动能 高质量发展 稳进提质 预算 增长',
  },
  {
    key: 'ENVIRONMENT',
    name: '生态环境',
    nameEn: 'Environment',
    words: '生态 环境 污染 绿色 环保 河长 水质 大气 节能 减排 双碳 垃圾分类 环卫 保洁 扬尘 蓝天 碧水',
  },
  {
    key: 'URBAN',
    name: '城市建设与更新',
    nameEn: 'Urban renewal',
    words:
      '城市更新 城市建设 运输 公路 征收 拆迁 旧改 老旧小区 城建 新城 道路 交通 基础设施 城市管理 建管 片区 市容 城乡 规划 土地 品质 更替 违建 拆违 征迁 城市 城镇化',
  },
  {
    key: 'HOUSING',
    name: '住房保障',
    nameEn: 'Housing',
    words: '住房 安置房 保障房 公租房 房地产 物业 住建 保交楼 危房 公积金',
  },
  {
    key: 'CULTURE',
    name: '文明与文化',
    nameEn: 'Civility and culture',
    words: '文明 文化 精神文明 志愿 宣传 体育 创建 非遗 宣教',
  },
  {
    key: 'EDUCATION',
    name: '教育',
    nameEn: 'Education',
    words: '教育 学校 校园 学生 教师 幼儿园 学位 师资',
  },
  {
    key: 'HEALTH',
    name: '卫生健康',
    nameEn: 'Health',
    words: '卫生 健康 医疗 医院 医保 诊疗 医药 卫健 公共卫生',
  },
  {
    key: 'EMPLOYMENT',
    name: '就业',
    nameEn: 'Employment',
    words: '就业 创业 稳岗 岗位 劳动关系 欠薪 用工',
  },
  {
    key: 'LIVELIHOOD',
    name: '民生保障',
    nameEn: 'Livelihood',
    words:
      '民生 社会保障 社保 救助 养老 残疾人 低保 福利 幸福 共富 社会事业 为老 惠民 民政 福祉 扶贫 帮扶 双拥 退役军人 保险 慈善 未成年人 民心',
  },
  {
    key: 'GOVERNANCE',
    name: '社会治理',
    nameEn: 'Local governance',
    words: '治理 平安 信访 网格 综治 社区建设 矛盾 稳定 维稳 扫黑 调解 扫黑除恶 社区 反诈 治安 禁毒',
  },
  {
    key: 'LAW',
    name: '法治建设',
    nameEn: 'Rule of law',
    words: '法治 依法行政 执法 司法 普法 法律 依法 行政复议',
  },
  {
    key: 'REFORM',
    name: '改革与政务服务',
    nameEn: 'Reform and public services',
    words: '改革 营商环境 政务 审批 放管服 便民 体制 机关 自身建设 政府建设 一网通办 数字化 效能 开放 政务公开',
  },
  {
    key: 'REVIEW',
    name: '工作回顾',
    nameEn: 'Review',
    words: '回顾 工作总结 工作成效 主要成效 工作实绩 主要工作 工作情况 工作完成情况 开展情况 工作进展 成效 实绩 回首',
  },
]

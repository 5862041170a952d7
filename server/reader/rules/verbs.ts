/** Deeds whose object is counted: 发放布洛芬, 检查企业. One line a field of work. */
const DEED_WORDS = [
  '检查 排查 巡查 督查 抽查 核查 自查 普查 筛查 检测 监测 抽检 检验 复查 走访 摸排 查出 发现 查获 查封 查扣 暗访 约谈 巡逻 巡护',
  '整改 整治 治理 立行立改 立查立改 处置 处理 查处 查办 立案 结案 解除 训诫 警告 处罚 罚款 罚没 没收 问责 追责 通报 督办 督促 纠正 规范 取缔 撤并 合并 关停 关闭 淘汰 打击 破获 侦破 抓获 刑拘 起诉 批捕 审结 执结 审执结 移送 销毁 拆除 拆违 清理 清拆 清运 清收 清退 清零 销号 腾退 腾出 熔断 消除 扑救 扑灭 收缴',
  '受理 接待 办理 办结 答复 回复 调解 协调 调处 化解 解决 接听 登记 提取 保留 拆解 注销 调结 采纳 采用 废止 轮换 流拍 转办 了结 录用 抽调 组成 审核 审核通过 评审通过 审查 审批 核准 核发 颁发 发证 颁证 备案 办证 评审 验收',
  '发放 给予 下拨 拨付 投入 投放 筹集 筹措 募集 争取 下达 兑付 兑现 支付 缴纳 减免 补贴 补助 救助 资助 帮扶 慰问 捐赠 捐款 捐献 赠送 送出 送去 提供 安排 落实 分配 供应 储备 采购 购置 收购 贷款 授信 放贷 融资 发行 使用 拿出 列支 返还 清偿 偿还 退还 追回 挽回',
  '新建 改建 扩建 改扩建 新改建 续建 迁建 修建 建设 建立 建起 建造 打造 创建 设立 成立 布设 铺设 敷设 架设 搭建 安装 加装 配备 配置 设置 增设 新设 改造 提升改造 改造提升 更新 更换 替换 升级 改良 修复 修缮 维修 维护 养护 抢修 修订 整修 硬化 拓宽 疏浚 清淤 加固 绿化 亮化 美化 覆绿 复垦 开垦 平整 开挖 栽植 补植 种植 植树 造林 播种 移栽 改种 扩种 复种 收割 收获 采收 养殖 放养 投苗 防治 防控 喷洒 施用 推广 示范 流转 托管 回收 利用 消纳 收储 出让 供地 报批 征收 征用 征地 征迁 搬迁 迁移 拆迁 安置 转移 撤离 疏散 转运 救援 营救',
  '引进 引育 引入 招引 招商 签约 签订 签署 洽谈 对接 落户 开工 竣工 投产 投用 投运 入库 上市 挂牌 拍卖 培育 孵化 认定 申报 获批 获评 获得 荣获 入选 命名 表彰 评选 评定 推荐 推出 推介 上报 报送 承办 承接 承担 盘活 投资 生产 加工 销售 出口 进口 研发 转化 申请 授权 注册 吸纳 吸引 引来 引导 带动 帮助 扶持 支持 促进 动员 发动 列入 移出 纳入 退出 组织 组建 选派 派驻 派出 选聘 招聘 招录 招收 聘用 聘请 选拔 选举 培训 轮训 培养 发展 吸收 转正',
  '举办 办好 实施 开办 召开 开展 举行 组织开展 宣传 宣讲 播放 播报 发布 发送 推送 张贴 悬挂 印制 印发 出台 制定 编制 编写 制作 修编 起草 采集 录入 录制 上传 划分 划定 测绘 勘测 确权 调整 优化 精简 取消 下放 承诺 梳理 收集 征集 采纳 听取 审议 专题研究 研究部署 提出 形成 报告 移交 接收 归集 归档 摄制 刊发 刊登 编发',
  '接种 诊疗 接诊 体检 服务 惠及 覆盖 受益 参保 参加 参与 参训 参会 参赛 受训 在岗 到岗 上岗 结业 取证 拿回 领取 补建 补充 成交 追讨 讨回 惩治 报名 就业 创业 脱贫 入住 入驻 迎来 接纳 容纳 收治 收养 供养 赡养 代养 护送 看望 配送 运送 输送 运输 发运 完成投资 贡献 节约 节省 减排 压减 削减 压降 减少 降低 增加 新增 净增 扩大 增收 增产 增效 到位 分流 办了 打赢 种下 修通 打通 贯通 通车 完毕',
].join(' ')

export const DEEDS: ReadonlySet<string> = new Set(DEED_WORDS.split(' '))

/** Deeds that need no object of their own; what they speak of stands before: 事故…死亡599人, 执法检查…立案13起. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  '参训 参会 参赛 受训 在岗 到岗 上岗 结业 取证 审执结 毕业 撤并 死亡 受伤 伤亡 失踪 立案 结案 办结 审结 执结 整改 销号 清零 扑灭 脱贫 参保 就业 创业 受益 入驻 入住 落户 签约 开工 竣工 投产 投用 落地 通车 上市 下架 出栏 存栏 报名 处罚 化解 验收 续建 新建 完工 在建 储备 剩余 挂牌 拍卖'.split(
    ' ',
  ),
)

/** Carry the number and say nothing of the thing: 完成, 实现, 达到, 建成; they go. */
export const CARRIERS =
  /(?:基本|全部|(?<![户人日亩月年村])均|已|顺利|成功|圆满|全面|高质量|超额)?(?:(?<!未.{0,3})完成了?(?![度率量情比时进]|投资)|实现了?(?![率])|(?<![下送传])达到|达成了?(?!.{0,4}(?:意向|合作|协议|共识|调解|和解))|(?<!新)建成了?(?!区(?!级)|通车|投|后|率|任务)|建起了?|(?<!推)进行了?(?!政)|做好|做到|拥有(?![量率])|共有(?!产权)|现有|办了|得到|(?<!享)受到)/g

const LONGEST = Math.max(...[...DEEDS, ...INTRANSITIVE].map((verb) => verb.length))

/** 党组织, 社会组织: a body. */
const BODY = /[党团会类层治济恶]/

/** Length of the deed that starts at a place; 0 when none does. */
export function verbAt(text: string, at: number): number {
  for (let length = Math.min(LONGEST, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length)
    if ((DEEDS.has(word) || INTRANSITIVE.has(word)) && !(word === '组织' && BODY.test(text[at - 1] ?? '')))
      return length
  }
  return 0
}

/** Length of the deed a text ends with; 0 when none. */
export function verbAtEnd(text: string): number {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const word = text.slice(-length)
    if (DEEDS.has(word) || INTRANSITIVE.has(word)) return length
  }
  return 0
}

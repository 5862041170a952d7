import type { ReportMetadata } from '../model.ts'

type Field =
  | 'title'
  | Exclude<keyof ReportMetadata, 'title' | 'kind' | 'year' | 'period' | 'organization' | 'parentOrganization'>

/** Names that portals give to what they say of a document; the first that has a value wins. */
export const PORTAL_KEYS: Record<Field, string[]> = {
  title: ['信息名称', '文件名称', '标题', '名称', '題名', '標題'],
  indexNumber: ['信息索引号', '信息索引號', '索引编号', '索取号', '索引号', '索引號', '索引码'],
  documentNumber: [
    '文件编号',
    '文件編號',
    '发文字号',
    '發文字號',
    '发文文号',
    '文件字号',
    '文件号',
    '公文编号',
    '公文字号',
    '发文编号',
    '文号',
    '文號',
    '字号',
  ],
  issuedOn: [
    '生成日期',
    '成文日期',
    '发文日期',
    '制发日期',
    '印发日期',
    '形成日期',
    '产生日期',
    '生成时间',
    '成文时间',
    '發文日期',
    '签发日期',
    '报送日期',
    '报送时间',
  ],
  publishedOn: [
    '公开日期',
    '公开时间',
    '發佈日期',
    '發布日期',
    '发布日期',
    '发布时间',
    '發佈時間',
    '發布時間',
    '发表时间',
    '公布日期',
    '录入时间',
    '更新时间',
    '信息时间',
    '发表于',
    '日期',
    '时间',
    '時間',
  ],
  publisher: [
    '发布机构',
    '發布機構',
    '發佈機構',
    '发布单位',
    '发文机关',
    '發文機關',
    '发文机构',
    '发文单位',
    '公开主体',
    '公开机构',
    '责任部门',
    '发布部门',
    '发布机关',
    '制发机关',
    '信息来源',
    '文章来源',
    '稿件来源',
    '信息提供',
    '来源',
    '來源',
    '发布人',
    '发布者',
  ],
  validity: ['效力状况', '效力狀況', '有效性', '效力状态', '时效性', '是否有效', '文件状态', '有效状态', '信息状态'],
  abstract: ['内容概述', '內容概述', '内容摘要', '内容概况', '内容简介', '摘要', '概述', '信息概要'],
}

/** Further names that only end the value before them. */
export const OTHER_KEYS = [
  '公开时限',
  '公开形式',
  '公开方式',
  '公开范围',
  '公开程序',
  '公开类别',
  '公开责任部门',
  '有效期',
  '体裁分类',
  '体裁',
  '主题分类',
  '主题词',
  '主题',
  '关键词',
  '关键字',
  '文件下载',
  '附件下载',
  '附件',
  '阅读次数',
  '浏览次数',
  '浏览量',
  '点击次数',
  '点击率',
  '点击数',
  '点击',
  '阅读量',
  '访问次数',
  '访问量',
  '字体大小',
  '文字大小',
  '字体',
  '字号大小',
  '作者',
  '编辑',
  '责任编辑',
  '审核',
  '校对',
  '组配分类',
  '信息分类',
  '信息类别',
  '所属主题',
  '服务对象',
  '公文种类',
  '文种',
  '分类',
  '类别',
  '栏目',
  '语种',
  '生命周期',
  '失效日期',
  '废止日期',
  '实施日期',
  '生效日期',
  '打印',
  '分享',
  '保护视力色',
  '视力保护色',
  '背景色',
  '当前位置',
  '您现在的位置',
  '您的位置',
  '统一登记号',
  '登记号',
  '载体',
  '记录形式',
  '联系电话',
  '联系方式',
  '阅读',
  '浏览',
]

/** Lines of the page around the article: where the reader is, what to press. */
export const PAGE_LINE =
  /^(?:您?(?:现在|当前)的?位置|您的位置|所在位置|首页\s*[>＞»/|·-]|文件下载|附件下载|返回|打印|关闭|字体|字号|【|\[?\s*(?:大|中|小)\s|分享|收藏|网站支持|欢迎|无障碍|长者|登录|注册|简体|繁體|搜索|导航|主办|承办|版权|网站地图|扫一扫|微信|微博)/u

/** `首页 > 政务公开 > 工作总结` and menus with bars. */
export const PATH_LINE = /[^>＞»|]{1,20}(?:[>＞»]|\s\|\s)[^>＞»|]{1,20}(?:[>＞»]|\s\|\s)|首页\s*[>＞»]/u

/** Lines of an account of social media over and under its text. */
export const ACCOUNT_LINE = /^(?:原创\s|点击(?:蓝字|上方|关注)|关注我们$|长按)/u

/** What follows is no longer the article. */
export const FOOT_START =
  /^(?:[【[（(]?\s*(?:打印|关闭|我要打印|返回顶部|返回|纠错|字体|字号|收藏|分享|复制链接|TOP)|[【[]|上一[篇条页]|下一[篇条页]|前一[篇条]|后一[篇条]|相关(?:链接|阅读|文章|信息|文件|新闻|附件|稿件|解读)|推荐阅读|热门|友情链接|附件\s*[\d一二三]?\s*[：:]|附件下载|文件下载|责任编辑|责编|编辑\s*[：:]|作者\s*[：:]|审核\s*[：:]|供稿|来源\s*[：:]|信息来源|稿件来源|抄送|主送|印发|版权所有|主办|承办|技术支持|维护|网站(?:标识|地图|支持|声明)|关于我们|联系(?:我们|电话|地址|方式)|[（(]?联系人|[（(]此件|地址\s*[：:]|电话\s*[：:]|邮编|扫一扫|扫码|微信|分享到|用手机|Copyright|copyright|©|\S{0,3}ICP备|.{0,6}公网安备)|ICP备|公网安备|网站标识码/u

/** `某政发〔2023〕12号`, in full width too. */
const DOCUMENT_NUMBER = /^\p{sc=Han}{1,10}[〔[【（(][\d０-９]{4}[〕\]】）)]\s?(?:第\s?)?[\d０-９]{1,4}\s?[号號]$/u

/** The number a line begins with: `某发〔2024〕6号　　2024年1月18日`; null where it begins otherwise. */
export function findDocumentNumber(written: string): string | null {
  const first = written.split(/\s{2,}|\u3000+/u)[0]!
  return DOCUMENT_NUMBER.test(first) ? first : null
}

/** `2024-04-25 17:08　来源：某区政府`: the day a portal put the page out, told without a key. */
export const STAMP =
  /^(?:[^\d：:]{0,24}\s)?\s*((?:19|20)\d{2}(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日))(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s\u3000]+(?:信息)?(?:来源|來源|作者)/u

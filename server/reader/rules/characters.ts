/** Traditional character and the simplified one the rules are written in, pair by pair. */
const PAIRS =
  '萬万億亿個个戶户畝亩噸吨場场處处條条項项間间輛辆張张兩两貳二參三圓元園园區区縣县鄉乡鎮镇街街國国際际經经濟济總总產产業业' +
  '數数據据額额長长增增減减較较達达約约餘余過过實实現现約约繳缴稅税務务財财資资預预計计劃划發发佈布開开關关閉闭環环節节險险隱隐' +
  '療疗醫医養养老老殘残疾疾補补貼贴護护師师學学校校員员職职聯联絡络網网鏈链電电氣气車车輸输運运轉转輕轻載载農农漁渔豬猪雞鸡鴨鸭' +
  '鵝鹅魚鱼蝦虾糧粮種种樹树葉叶莊庄層层樓楼廳厅廠厂廣广場场橋桥漢汉溝沟灣湾濱滨漲涨淨净測测準准滅灭濕湿滿满營营熱热煙烟燈灯爐炉' +
  '爭争獎奖獲获率率瑩莹畢毕當当發发監监盤盘礦矿礎础確确禮礼穩稳積积稱称窮穷競竞築筑簡简簽签籌筹類类粵粤級级組组細细結结給给統统' +
  '絕绝維维綜综綠绿線线緩缓編编緊紧縮缩績绩織织續续繼继罰罚罷罢義义習习聖圣聞闻聲声聽听腦脑臨临舉举舊旧艦舰藝艺藥药蘇苏蘭兰號号' +
  '術术衛卫裝装規规視视覽览覺觉觀观訂订記记訓训設设許许訴诉診诊評评試试話话該该詳详認认語语誠诚誤误說说課课調调談谈請请論论證证識识' +
  '譽誉讀读變变讓让負负貢贡貧贫貨货販贩貫贯責责貴贵貸贷費费賀贺賃赁賬账賣卖質质購购贈赠贏赢趕赶跡迹軍军軟软輔辅輪轮辦办農农邊边' +
  '還还邁迈進进遊游違违遠远適适選选遺遗鄰邻醬酱釋释針针鈞钧鐵铁鋼钢錄录錢钱鍵键鎖锁鎮镇鑒鉴門门閒闲閱阅隊队階阶陽阳際际陸陆隨随' +
  '難难電电靈灵靜静響响頁页頂顶項项順顺須须領领頭头題题願愿顯显風风飛飞飯饭飲饮餐餐館馆馬马駐驻驗验驟骤體体髮发鬧闹鮮鲜鳥鸟麗丽麥麦' +
  '黃黄點点黨党齊齐齡龄龍龙傳传債债傷伤傾倾僅仅價价優优儲储兒儿內内冊册凍冻劇剧劉刘動动勞劳勢势勳勋勵励匯汇協协單单卻却廢废厲厉' +
  '參参叢丛啟启嚴严圖图團团執执堅坚報报場场塊块塵尘壓压壞坏壯壮壽寿夢梦夾夹奪夺奮奋婦妇孫孙審审寫写寬宽寶宝將将專专尋寻對对導导' +
  '屆届屬属嶺岭帶带帳帐幣币幹干庫库應应廬庐強强後后從从徵征復复憂忧態态慶庆憑凭懷怀戰战戲戏擊击擔担據据擬拟擴扩擺摆攜携攝摄斷断' +
  '時时暢畅曆历書书會会東东極极構构榮荣樂乐標标檢检檔档欄栏權权歡欢歲岁歷历歸归殺杀氈毡決决沒没況况滬沪濤涛溫温滾滚漸渐潔洁潛潜' +
  '澤泽濃浓瀏浏災灾為为無无爾尔牆墙狀状獨独現现瓊琼異异療疗癥症皰疱盡尽眾众睜睁碼码禦御離离稈秆穀谷窪洼範范緯纬縱纵罵骂羅罗聚聚' +
  '肅肃脈脉腫肿膚肤臺台與与興兴舖铺艙舱蓋盖蓮莲薦荐虧亏蟲虫補补襲袭訪访詢询誌志諮咨諾诺謀谋謝谢講讲譯译議议貿贸賽赛贊赞趨趋躍跃' +
  '軌轨輻辐輯辑轄辖遞递遷迁鄭郑銀银銅铜銷销鋪铺鋒锋鍋锅鎢钨鏡镜鐘钟閣阁闊阔闖闯隴陇雙双雜杂雲云霧雾韌韧韓韩頓顿預预頒颁頸颈頻频' +
  '額额顧顾養养餵喂饋馈駕驾騎骑騙骗驅驱骨骨魯鲁鯉鲤鴻鸿鹽盐麼么後后裡里裏里製制週周週周佔占係系證证毀毁牠它採采彙汇捨舍註注託托劑剂劃划' +
  '剛刚創创別别刪删則则' +
  '綱纲純纯紀纪紅红納纳紡纺紙纸紛纷終终絲丝絡络經经維维緒绪練练縫缝繁繁繫系纖纤罈坛羣群獻献獵猎環环璽玺甌瓯畫画痺痹盜盗盧卢' +
  '墊垫壩坝奧奥媽妈嬰婴寧宁實实審审導导尷尴層层崗岗島岛峽峡幾几彎弯彌弥徑径恆恒惡恶愛爱慣惯憲宪懇恳懸悬戶户掃扫掛挂揚扬換换損损搖摇搶抢摘摘' +
  '撥拨撫抚撲扑擁拥擇择擠挤攏拢攔拦攤摊敗败敵敌斂敛於于昇升暫暂條条楊杨業业椿椿槍枪樁桩樣样橫横橋桥機机殼壳毆殴涼凉淺浅渦涡測测湯汤' +
  '準准溼湿滌涤滯滞滲渗漁渔漿浆潤润濾滤瀾澜灑洒煉炼煩烦燒烧燙烫營营爛烂牽牵獄狱瑣琐瓏珑甦苏畝亩疊叠癒愈皚皑盞盏' +
  '棟栋幢幢隻只冊册枱台檯台噸吨釐厘坪坪籃篮箇个籤签粧妆糾纠紓纾莖茎菸烟葷荤蔣蒋薊蓟蠶蚕衝冲複复覆覆訊讯詐诈詞词誰谁諧谐謹谨譜谱警警貌貌'

/** One character for one: full-width forms become half-width, traditional ones simplified, dashes and signs one of each. */
export const FOLDS: ReadonlyMap<string, string> = new Map([...pairs(PAIRS), ...fullWidth(), ...signs()])

function* pairs(text: string): Generator<[string, string]> {
  for (let i = 0; i + 1 < text.length; i += 2) yield [text[i]!, text[i + 1]!]
}

/** ０-９ Ａ-Ｚ ａ-ｚ and the signs numbers are written with; full-width ，。：；！？（） stay what they are. */
function* fullWidth(): Generator<[string, string]> {
  for (let code = 0xff10; code <= 0xff19; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (let code = 0xff21; code <= 0xff3a; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (let code = 0xff41; code <= 0xff5a; code++) yield [String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]
  for (const sign of '％．／＋＃～＝＊－｜＜＞') yield [sign, String.fromCharCode(sign.charCodeAt(0) - 0xfee0)]
}

function* signs(): Generator<[string, string]> {
  for (const dash of '—–―‐‑−─一'.slice(0, 7)) yield [dash, '-']
  for (const tilde of '〜∼') yield [tilde, '~']
  for (const ratio of '∶﹕') yield [ratio, ':']
  for (const percent of '﹪٪') yield [percent, '%']
  for (const quote of '「『') yield [quote, '“']
  for (const quote of '」』') yield [quote, '”']
  yield ['○', '〇']
  yield ['﹒', '.']
  yield ['‧', '·']
  yield ['•', '·']
  yield ['﹐', ',']
  yield ['×', '×']
}

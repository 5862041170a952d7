/** A short report in our own words, with figures that the tests can name. */
export const writeReport = ({
  year = 2022,
  hazards = 120,
  number = 'TEST0001/2023-00001',
} = {}) => `示例县清河镇${year}年工作总结

索引号 ${number} 生成日期 ${year + 1}-01-10 公开日期 ${year + 1}-01-11
文件编号 发布机构 示例县清河镇人民政府 效力状况 有效

${year}年，全镇上下真抓实干。

（一）安全生产持续向好

全年检查企业300家次，发现安全隐患${hazards}条，完成整改100条。

（二）民生保障更加有力

全年发放低保金近75万元，新建公园2个。
`

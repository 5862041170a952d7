select 
  (select ('{"totalCount":' || 
      (select count(*) from metrics t0 where exists 
        (select from reports r where r.id = t0.report_id and r.status = 'PUBLISHED') and t0.base_value >= $1::numeric and exists 
        (select from units t1 where t1.symbol = t0.unit_symbol and t1.dimension = $2::text))::text || ',"nodes":' || coalesce('[' || string_agg(p.c0, ',' order by p.n) filter (where p.n <= 10) || ']', '[]') || ',"pageInfo":' || ('{"hasNextPage":' || (count(*) > 10)::text || '}') || '}') from 
    (select p.*, row_number() over () as n from 
      (select ('{"text":' || to_json(t0.text)::text || ',"baseValue":' || '"' || (t0.base_value)::text || '"' || ',"unit":' || ('{"symbol":' || to_json(t0.unit_symbol)::text || '}') || ',"role":' || '"' || (t0.role)::text || '"' || ',"sentence":' || ('{"text":' || to_json(t2.text)::text || '}') || ',"report":' || ('{"title":' || to_json(t3.title)::text || '}') || '}') as c0 from metrics t0 left join sentences t2 on t2.id = t0.sentence_id left join reports t3 on t3.id = t0.report_id where exists 
        (select from reports r where r.id = t0.report_id and r.status = 'PUBLISHED') and t0.base_value >= $1::numeric and exists 
        (select from units t1 where t1.symbol = t0.unit_symbol and t1.dimension = $2::text) order by t0.base_value desc, t0.id desc limit 11) p) p having true) as data

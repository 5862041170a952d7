select (
    (select json_build_object('totalCount', 
        (select count(*) from metrics t0 where exists 
          (select from reports r where r.id = t0.report_id and r.status = 'PUBLISHED') and t0.base_value >= $1::numeric and exists 
          (select from units t1 where t1.symbol = t0.unit_symbol and t1.dimension = $2::text)), 'nodes', coalesce(json_agg(p.c0 order by p.n) filter (where p.n <= 10), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 10)) from 
      (select row_number() over () as n, json_build_object('text', t0.text, 'baseValue', t0.base_value::text, 'unit', 
          (select json_build_object('symbol', t2.symbol) from units t2 where t2.symbol = t0.unit_symbol), 'role', t0.role, 'sentence', json_build_object('text', 
            (select s.text from sentences s where s.id = t0.sentence_id)), 'report', 
          (select json_build_object('title', t3.title) from reports t3 where t3.id = t0.report_id)) as c0 from 
        (select * from metrics t0 where exists 
          (select from reports r where r.id = t0.report_id and r.status = 'PUBLISHED') and t0.base_value >= $1::numeric and exists 
          (select from units t1 where t1.symbol = t0.unit_symbol and t1.dimension = $2::text) order by t0.base_value desc, t0.id desc limit 11) t0) p))::text as data

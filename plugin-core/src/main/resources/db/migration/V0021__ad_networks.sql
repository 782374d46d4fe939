-- The advertiser of a click without the click's own id, so that the clicks of an ad can be counted.
alter table visits add column ad_network varchar(255);
update visits set ad_network = substring(ad_click_id from 1 for position(':' in ad_click_id) - 1)
  where position(':' in ad_click_id) > 1;

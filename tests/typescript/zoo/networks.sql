create table hosts (
  address inet not null, network cidr, card macaddr, wide_card macaddr8, addresses inet[], key uuid, keys uuid[] not null
);

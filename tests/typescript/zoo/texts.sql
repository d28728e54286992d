create table letters (
  body text not null, title varchar(80), code char(3) not null, one "char", label name, raw bytea,
  bits bit(8), more_bits bit varying, titles varchar[], codes char(3)[] not null, names name[], blobs bytea[]
);

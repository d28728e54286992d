RETURN make_interval(secs => ((2)::double precision ^ (LEAST(attempts, 10))::double precision))

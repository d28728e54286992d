begin
    truncate projections.balances;
    insert into projections.balances
    select a.account_id, current_date, a.balance from ledger.accounts a;
    get diagnostics p_rows = row_count;
end

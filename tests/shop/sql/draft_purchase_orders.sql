select purchase.id, purchase.supplier_id, purchase.ordered_by, purchase.state, purchase.expected_on
from back_office.purchase_orders as purchase
where purchase.state = 'draft'

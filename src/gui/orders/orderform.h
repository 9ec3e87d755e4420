// SPDX-License-Identifier: GPL-3.0-or-later
// The form for an order with its items. GUI thread.
#pragma once

#include "domain/order.h"
#include "gui/foundation/formats.h"
#include "gui/widgets/formdialog.h"

#include <QDateTimeEdit>
#include <QTableWidget>

namespace muster::gui {

class OrderForm : public FormDialog
{
    Q_OBJECT

public:
    /// An order without an id is a new one. \a customer is the external id of the one who ordered.
    OrderForm(const Order &order, const QString &customer, const Formats &formats, qint64 nowMs,
              Dialogs &dialogs, QWidget *parent);

    /// What was typed, but for the customer; call it after saveRequested().
    [[nodiscard]] Order order() const;
    /// The external id of the customer.
    [[nodiscard]] QString customer() const;
    void showUnknownCustomer(const Error &error);

    [[nodiscard]] QVariantMap draft() const override;
    void setDraft(const QVariantMap &draft) override;

protected:
    [[nodiscard]] bool check() override;

private:
    void addFields();
    QWidget *makeItems();
    void addItem(const OrderItem &item);
    [[nodiscard]] QString example(qint64 major) const;
    [[nodiscard]] static QString rewritten(const QString &typed, int column, const Formats &from,
                                           const Formats &to);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] std::optional<OrderItem> itemAt(int row) const;
    [[nodiscard]] QDateTime wallClock(qint64 at) const;
    void showSum();

    Order m_order;
    Formats m_formats;
    QDateTimeEdit *m_time = nullptr;
    QTableWidget *m_items = nullptr;
    QLabel *m_sum = nullptr;
};

} // namespace muster::gui

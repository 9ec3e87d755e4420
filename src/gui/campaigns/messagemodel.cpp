// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/messagemodel.h"

#include "gui/campaigns/statewords.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

enum Column { NameColumn, AddressColumn, StateColumn, ReasonColumn, AttemptsColumn, ChangedColumn };

} // namespace

MessageModel::MessageModel(engine::Session &session, const Formats &formats, QObject *parent)
    : PagedModelOf(session, parent)
    , m_formats(formats)
{
    PagedColumn name{u"name"_s, tr("Recipient"), 145};
    PagedColumn address{u"address"_s, tr("Address"), 230};
    PagedColumn state{u"state"_s, tr("State"), 125};
    PagedColumn reason{u"reason"_s, tr("Reason"), 120};
    PagedColumn attempts{u"attempts"_s, tr("Attempts"), 90};
    attempts.isFigure = true;
    attempts.isShown = false;
    PagedColumn changed{u"changed"_s, tr("Last change"), 160};
    changed.isShown = false;
    setColumns({name, address, state, reason, attempts, changed});
}

void MessageModel::show(CampaignId campaign, std::optional<MessageState> state)
{
    m_campaign = campaign;
    m_state = state;
    reload();
}

PagedSource MessageModel::source() const
{
    const auto read = [campaign = m_campaign,
                       state = m_state](storage::Connection &connection,
                                        const std::optional<storage::PageKey> &after,
                                        int limit) -> Result<storage::Page<storage::MessageRow>> {
        const CustomerId behind{after ? after->key.toLongLong() : 0};
        MUSTER_TRY_ASSIGN(
                QList<storage::MessageRow> rows,
                storage::MessageStoreReport(connection).page(campaign, limit, behind, state));
        storage::Page<storage::MessageRow> page;
        if (rows.size() == limit)
            page.next = storage::PageKey{rows.last().customer.value, rows.last().id.value};
        page.rows = std::move(rows);
        return page;
    };
    const auto count = [campaign = m_campaign,
                        state = m_state](storage::Connection &connection) -> Result<qint64> {
        MUSTER_TRY_ASSIGN(const CampaignAccount account,
                          storage::MessageStoreReport(connection).account(campaign));
        return state ? account.count(*state) : account.audience;
    };
    return sourceOf(read, count);
}

QVariant MessageModel::text(const storage::MessageRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? row.externalId : row.name;
    case AddressColumn:
        return row.address.isEmpty() ? noValue() : row.address;
    case StateColumn:
        return chipOf(row.state).text;
    case ReasonColumn:
        return row.reason.isEmpty() ? QString() : reasonInWords(row.reason);
    case AttemptsColumn:
        return m_formats.number(row.attempts);
    case ChangedColumn:
        return m_formats.dateTime(row.updatedAt);
    }
    return {};
}

QVariant MessageModel::value(const storage::MessageRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == ReasonColumn))
        return text(row, column);
    if (role == ChipDelegate::ChipRole && column == StateColumn)
        return QVariant::fromValue(chipOf(row.state));
    return {};
}

} // namespace muster::gui

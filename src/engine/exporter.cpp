// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporter.h"

#include "domain/message.h"
#include "domain/order.h"
#include "ingest/mapping.h"
#include "ingest/refusedfile.h"
#include "storage/attributerepository.h"
#include "storage/audiencehints.h"
#include "storage/customercolumns.h"
#include "storage/customerrepository.h"
#include "storage/databasefiles.h"
#include "storage/rulesql.h"
#include "storage/rulesqldialect.h"
#include "support/outputfile.h"
#include "support/try.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Role;
using storage::Statement;

namespace {

constexpr int pageSize = 5'000;

/// How values are written; const after it is made.
struct Style
{
    Currency currency;
    QTimeZone zone;

    /// With the zone's offset, so that the moment is exact wherever it is read.
    [[nodiscard]] QString time(const std::optional<qint64> &ms) const
    {
        if (!ms)
            return {};
        // In the days of local mean time it had seconds, which cannot be written.
        const int offset =
                zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc())) / 60 * 60;
        return QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc())
                .toOffsetFromUtc(offset)
                .toString(Qt::ISODateWithMs);
    }
    [[nodiscard]] QString amount(qint64 minor) const
    {
        return clear(minorToDecimal(minor, currency));
    }
    /// Three digits behind one mark could be a group of thousands.
    [[nodiscard]] static QString clear(const QString &number)
    {
        const qsizetype point = number.indexOf(u'.');
        return point >= 0 && number.size() - point == 4 ? number + u'0' : number;
    }
};

class CsvFile
{
public:
    CsvFile(const QString &path, const QStringList &kept)
        : m_file(path, kept)
    {
    }

    Result<void> open() { return m_file.open(); }
    Result<void> add(const QStringList &cells)
    {
        std::vector<std::string> texts;
        texts.reserve(static_cast<size_t>(cells.size()));
        for (const QString &cell : cells)
            texts.push_back(cell.toStdString());
        const std::string line = ingest::RefusedFile::toCsv({texts.begin(), texts.end()}) + '\n';
        return m_file.write(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    }
    Result<void> finish() { return m_file.commit(); }

private:
    OutputFile m_file;
};

/// One kind of export: its header, its columns in SQL and how a row becomes cells.
struct Table
{
    QStringList header;
    QString columns;
    QString joins;
    QString key; ///< the rows' order, in which they are read page by page
    std::function<QStringList(const Statement &, const Style &)> cells;
};

QString consentText(qint64 consent)
{
    if (consent == static_cast<int>(Consent::Unknown))
        return {};
    return consent == static_cast<int>(Consent::Granted) ? u"yes"_s : u"no"_s;
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString cellOf(const QJsonValue &value, rules::AttributeType type, const Style &style)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (!value.isDouble())
        return value.toString();
    if (type == rules::AttributeType::Date)
        return style.time(value.toInteger());
    // Integers beyond the precision of a double as well; never with an exponent.
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong
                   ? number.toString()
                   : Style::clear(QString::number(number.toDouble(), 'f',
                                                  QLocale::FloatingPointShortest));
}

Table customersTable(const QList<rules::AttributeDefinition> &attributes)
{
    Table table{{u"external_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"city"_s, u"country"_s,
                 u"tags"_s, u"consent"_s, u"visits"_s, u"registration_date"_s, u"opening_spend"_s,
                 u"opening_orders"_s, u"opening_last_order_date"_s, u"all_spend"_s, u"all_orders"_s,
                 u"all_last_order_date"_s},
                u"c.external_id, c.name, c.email, c.phone, c.city, c.country, c.tags, c.consent, "
                u"c.visits, "
                "c.registered_at, c.opening_spend, c.opening_orders, c.opening_last_at, c.spend, "
                "c.orders, "
                "c.last_order_at, c.attributes"_s,
                {},
                u"c.id"_s,
                {}};
    for (const rules::AttributeDefinition &attribute : attributes)
        table.header.append(ingest::attributeTarget(attribute.key, attribute.type));
    table.cells = [attributes](const Statement &row, const Style &style) {
        QStringList cells;
        for (int i = 0; i < 6; ++i)
            cells.append(row.text(i));
        cells += {storage::tagsFromStored(row.text(6)).join(u';'),
                  consentText(row.integer(7)),
                  numberText(row.optionalInteger(8)),
                  style.time(row.optionalInteger(9)),
                  style.amount(row.integer(10)),
                  row.text(11),
                  style.time(row.optionalInteger(12)),
                  style.amount(row.integer(13)),
                  row.text(14),
                  style.time(row.optionalInteger(15))};
        const QJsonObject values = storage::attributesFromStored(row.text(16));
        for (const rules::AttributeDefinition &attribute : attributes)
            cells.append(cellOf(values.value(attribute.key), attribute.type, style));
        return cells;
    };
    return table;
}

Table ordersTable()
{
    return {{u"order_id"_s, u"customer_id"_s, u"date"_s, u"amount"_s, u"status"_s, u"channel"_s,
             u"coupon"_s, u"items"_s},
            u"o.external_id, c.external_id, o.ordered_at, o.amount, o.status, o.channel, "
            "o.coupon"_s,
            u"JOIN orders o ON o.customer_id = c.id"_s,
            u"o.id"_s,
            [](const Statement &row, const Style &style) {
                return QStringList{row.text(0),
                                   row.text(1),
                                   style.time(row.integer(2)),
                                   style.amount(row.integer(3)),
                                   orderStatusName(OrderStatus(row.integer(4))),
                                   row.text(5),
                                   row.text(6)};
            }};
}

Table messagesTable()
{
    return {{u"campaign"_s, u"customer_id"_s, u"channel"_s, u"address"_s, u"state"_s, u"reason"_s,
             u"attempts"_s, u"accepted_at"_s, u"delivered_at"_s, u"opened_at"_s, u"clicked_at"_s},
            u"k.name, c.external_id, m.channel, m.address, m.state, m.reason, m.attempts, "
            u"m.accepted_at, m.delivered_at, "
            "m.opened_at, m.clicked_at"_s,
            u"JOIN messages m ON m.customer_id = c.id JOIN campaigns k ON k.id = m.campaign_id"_s,
            u"m.id"_s,
            [](const Statement &row, const Style &style) {
                return QStringList{row.text(0),
                                   row.text(1),
                                   channelName(Channel(row.integer(2))),
                                   row.text(3),
                                   messageStateName(MessageState(row.integer(4))),
                                   row.text(5),
                                   row.text(6),
                                   style.time(row.optionalInteger(7)),
                                   style.time(row.optionalInteger(8)),
                                   style.time(row.optionalInteger(9)),
                                   style.time(row.optionalInteger(10))};
            }};
}

Result<Table> tableOf(Connection &connection, ExportKind kind)
{
    if (kind == ExportKind::Orders)
        return ordersTable();
    if (kind == ExportKind::Messages)
        return messagesTable();
    MUSTER_TRY_ASSIGN(const auto attributes, storage::AttributeRepository(connection).list());
    return customersTable(attributes);
}

/// The items of the orders from \a first to \a last, each order's as one JSON text that the importer reads.
Result<QHash<qint64, QString>> itemsOf(Connection &connection, qint64 first, qint64 last,
                                       const Style &style)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"export_order_items"_s));
    MUSTER_TRY(statement->run({first, last}));
    QHash<qint64, QJsonArray> items;
    while (statement->next())
        items[statement->integer(0)].append(
                QJsonObject{{u"sku"_s, statement->text(1)},
                            {u"name"_s, statement->text(2)},
                            {u"quantity"_s, statement->integer(3)},
                            {u"price"_s, style.amount(statement->integer(4))}});
    MUSTER_TRY(statement->finished());
    QHash<qint64, QString> out;
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        out.insert(it.key(),
                   QString::fromUtf8(QJsonDocument(it.value()).toJson(QJsonDocument::Compact)));
    return out;
}

struct ExportRow
{
    qint64 key = 0;
    QStringList cells;
};

/// The next rows after \a after.
Result<QList<ExportRow>> readPage(Connection &connection, const Table &table,
                                  const storage::SqlStatement &sql, qint64 after,
                                  const Style &style)
{
    MUSTER_TRY_ASSIGN(Statement statement,
                      connection.prepare(sql.sql + u" AND "_s + table.key + u" > ? ORDER BY "_s +
                                         table.key + u" LIMIT ?"_s));
    MUSTER_TRY(statement.run(sql.values + QVariantList{after, pageSize}));
    QList<ExportRow> rows;
    const int keyColumn = static_cast<int>(table.columns.count(u','));
    while (statement.next())
        rows.append({statement.integer(keyColumn), table.cells(statement, style)});
    MUSTER_TRY(statement.finished());
    return rows;
}

/// What the options ask for besides the audience.
storage::SqlPiece narrowed(storage::Dialect dialect, const ExportOptions &options,
                           const QString &key)
{
    QList<storage::Condition> parts;
    if (!options.ids.isEmpty())
        parts.append(storage::Condition::test(
                storage::inNumbers(dialect, {key, {}}, options.ids, false)));
    if (options.kind == ExportKind::Customers)
        parts.append(storage::searchedCustomers(dialect, options.search));
    if (options.kind == ExportKind::Orders && options.orders)
        parts.append(storage::wantedOrders(dialect, *options.orders));
    if (options.kind == ExportKind::Messages && options.messages)
        parts.append(storage::wantedMessages(dialect, *options.messages));
    return storage::Condition::all(parts).sql();
}

Result<qint64> writeRows(Connection &connection, const ExportOptions &options, const Style &style,
                         const QStringList &kept)
{
    MUSTER_TRY_ASSIGN(Table table, tableOf(connection, options.kind));
    table.columns += u", "_s + table.key;
    const rules::Node everybody{false, rules::ConstantTest{true}};
    MUSTER_TRY_ASSIGN(const storage::RuleSqlHints hints, storage::ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(storage::SqlStatement sql,
                      storage::selectMembersSql(options.audience.value_or(everybody),
                                                connection.dialect(), hints, table.columns, {},
                                                table.joins));
    const storage::SqlPiece more = narrowed(connection.dialect(), options, table.key);
    sql.sql += u" AND "_s + more.sql;
    sql.values += more.values;
    CsvFile file(options.path, kept);
    MUSTER_TRY(file.open());
    MUSTER_TRY(file.add(table.header));
    qint64 written = 0;
    qint64 last = 0;
    while (true) {
        MUSTER_TRY_ASSIGN(QList<ExportRow> rows, readPage(connection, table, sql, last, style));
        if (rows.isEmpty())
            break;
        last = rows.last().key;
        if (options.kind == ExportKind::Orders) {
            MUSTER_TRY_ASSIGN(const auto items, itemsOf(connection, rows.first().key, last, style));
            for (ExportRow &row : rows)
                row.cells.append(items.value(row.key));
        }
        for (const ExportRow &row : std::as_const(rows))
            MUSTER_TRY(file.add(row.cells));
        written += rows.size();
        if (options.progress)
            options.progress(written);
    }
    MUSTER_TRY(file.finish());
    return written;
}

} // namespace

Result<qint64> exportRows(const Workspace &workspace, const ExportOptions &options)
{
    const Style style{workspace.settings().currency, workspace.settings().timeZone};
    return workspace.database()
            .run(
                    Role::Read,
                    [options, style,
                     kept = storage::filesOf(workspace.database().url())](Connection &connection) {
                        return writeRows(connection, options, style, kept);
                    },
                    options.cancel)
            .takeResult();
}

} // namespace muster::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mapping.h"

#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

QString orNearest(const QString &wanted, const QStringList &names)
{
    const QString nearest = nearestName(wanted, names);
    return nearest.isEmpty() ? Text::tr("The names are: %1.").arg(names.join(u", "_s))
                             : Text::tr("Did you mean “%1”?").arg(nearest);
}

struct Target
{
    std::optional<Field> field; ///< nothing: leave the column out
    QString attribute;
    AttributeType type = AttributeType::Text;
};

constexpr QStringView attributePrefix = u"attributes.";

const QMap<QString, AttributeType> &attributeTypes()
{
    static const QMap<QString, AttributeType> types{{u"text"_s, AttributeType::Text},
                                                    {u"number"_s, AttributeType::Number},
                                                    {u"date"_s, AttributeType::Date},
                                                    {u"boolean"_s, AttributeType::Boolean}};
    return types;
}

Result<Target> readTarget(Kind kind, const QString &text, const QString &place)
{
    if (text.trimmed().isEmpty())
        return Target{};
    if (text.startsWith(attributePrefix) && kind == Kind::Customers) {
        const QMap<QString, AttributeType> &types = attributeTypes();
        const qsizetype colon = text.lastIndexOf(u':');
        const QString key = text.mid(11, colon < 0 ? -1 : colon - 11).trimmed();
        const QString type = colon < 0 ? u"text"_s : text.mid(colon + 1).trimmed();
        if (key.isEmpty() || key.size() > 64 || !types.contains(type)) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” does not name a custom field.").arg(text), place,
                        Text::tr("Write “attributes.key” or “attributes.key:number” (text, number, "
                                 "date, boolean)."));
        }
        return Target{Field::Attribute, key, types.value(type)};
    }
    const auto field = fieldFromName(kind, text);
    if (!field) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a field of %2.").arg(text, kindName(kind)), place,
                    orNearest(text, fieldNames(kind)));
    }
    return Target{field, {}, AttributeType::Text};
}

// The position of a header, or of "#3".
Result<qsizetype> position(const QString &name, const QStringList &header, const QString &place)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const int number = name.mid(1).toInt(&isNumber);
        if (isNumber && number >= 1 && number <= header.size())
            return number - 1;
    }
    const QString key = headerKey(name);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i] == name || (!key.isEmpty() && headerKey(header[i]) == key))
            return i;
    }
    return fail(
            ErrorCode::InvalidInput,
            Text::tr("The mapping names the column “%1”, which the file does not have.").arg(name),
            place, orNearest(name, header));
}

/// Puts a Mapping together, column by column.
class Resolver
{
public:
    Resolver(Kind kind, const QStringList &header, const MappingFile &file, const QString &place)
        : m_kind(kind)
        , m_header(header)
        , m_file(file)
        , m_place(place)
        , m_claimed(static_cast<size_t>(header.size()), false)
    {
        m_mapping.width = static_cast<size_t>(header.size());
    }

    Result<Mapping> run()
    {
        MUSTER_TRY(propose());
        MUSTER_TRY(checkNeeded());
        return m_mapping;
    }

    Result<Mapping> propose()
    {
        MUSTER_TRY(takeGiven());
        MUSTER_TRY(takeDefaults());
        if (m_file.header) {
            takeKnown();
            takeNamedAttributes();
        }
        takeRest();
        std::sort(m_mapping.columns.begin(), m_mapping.columns.end(),
                  [](const MappedColumn &a, const MappedColumn &b) { return a.index < b.index; });
        return m_mapping;
    }

private:
    void claim(qsizetype i, const Target &target)
    {
        m_claimed[static_cast<size_t>(i)] = true;
        if (target.field) {
            m_mapping.columns.append({static_cast<size_t>(i), m_header[i], *target.field,
                                      target.attribute, target.type});
        }
    }

    Result<void> takeGiven()
    {
        for (const auto &[name, text] : m_file.columns) {
            MUSTER_TRY_ASSIGN(const qsizetype i, position(name, m_header, m_place));
            MUSTER_TRY_ASSIGN(const Target target, readTarget(m_kind, text, m_place));
            const bool taken = target.field && *target.field != Field::Attribute &&
                               m_mapping.column(*target.field);
            if (taken || m_claimed[static_cast<size_t>(i)]) {
                return fail(ErrorCode::InvalidInput,
                            Text::tr("The mapping gives “%1” twice.").arg(taken ? text : name),
                            m_place, Text::tr("Leave one of the two out."));
            }
            claim(i, target);
        }
        return {};
    }

    Result<void> takeDefaults()
    {
        for (auto it = m_file.defaults.cbegin(); it != m_file.defaults.cend(); ++it) {
            MUSTER_TRY_ASSIGN(const Target target, readTarget(m_kind, it.key(), m_place));
            if (!target.field || *target.field == Field::Attribute ||
                *target.field == Field::ExternalId) {
                return fail(ErrorCode::InvalidInput,
                            Text::tr("“%1” cannot have a default.").arg(it.key()), m_place);
            }
            m_mapping.defaults.insert(*target.field, it.value());
        }
        return {};
    }

    // Of several columns that can be the same field, the one with the likeliest name; the first of equals.
    void takeKnown()
    {
        QMap<Field, std::pair<int, qsizetype>> best;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const auto known = knownHeader(m_kind, headerKey(m_header[i]));
            if (m_claimed[static_cast<size_t>(i)] || !known || m_mapping.column(known->field))
                continue;
            const auto found = best.constFind(known->field);
            if (found == best.cend() || known->rank < found->first)
                best.insert(known->field, {known->rank, i});
        }
        const bool whole = m_mapping.column(Field::Name) || best.contains(Field::Name);
        for (auto it = best.cbegin(); it != best.cend(); ++it) {
            const bool part = it.key() == Field::FirstName || it.key() == Field::MiddleName ||
                              it.key() == Field::LastName;
            if (!part || !whole)
                claim(it->second, Target{it.key(), {}, AttributeType::Text});
        }
    }

    /// Columns that say themselves which custom field they are, as those of our own exports.
    void takeNamedAttributes()
    {
        QSet<QString> keys;
        for (const MappedColumn &column : std::as_const(m_mapping.columns))
            keys.insert(column.attribute);
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            if (m_claimed[static_cast<size_t>(i)] || !m_header[i].startsWith(attributePrefix))
                continue;
            const auto target = readTarget(m_kind, m_header[i], m_place);
            if (!target || keys.contains(target->attribute))
                continue;
            keys.insert(target->attribute);
            claim(i, *target);
        }
    }

    void takeRest()
    {
        QSet<QString> keys;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            if (m_claimed[static_cast<size_t>(i)])
                continue;
            const QString key = headerKey(m_header[i]).replace(u' ', u'_').left(64);
            const bool wanted = m_file.unmappedToAttributes && m_kind == Kind::Customers &&
                                !key.isEmpty() && !keys.contains(key);
            keys.insert(key);
            if (wanted)
                claim(i, Target{Field::Attribute, key, AttributeType::Text});
            else if (!m_header[i].trimmed().isEmpty())
                m_mapping.unmapped.append(m_header[i]);
        }
    }

    [[nodiscard]] Result<void> lacking(const QString &what) const
    {
        return fail(ErrorCode::InvalidInput, Text::tr("No column holds %1.").arg(what), m_place,
                    Text::tr("The columns are: %1. Say in a mapping file which one it is, like "
                             "{\"columns\": {\"%2\": \"%3\"}}.")
                            .arg(QStringList(m_header.mid(0, 30)).join(u", "_s), m_header.value(0),
                                 m_kind == Kind::Customers ? u"external_id"_s : u"amount"_s));
    }

    [[nodiscard]] Result<void> checkNeeded() const
    {
        if (m_kind == Kind::Customers) {
            if (!m_mapping.column(Field::ExternalId) && !m_mapping.column(Field::Email))
                return lacking(Text::tr("the customers' ids or e-mail addresses"));
            return {};
        }
        if (!m_mapping.column(Field::CustomerExternalId) && !m_mapping.column(Field::CustomerEmail))
            return lacking(Text::tr("the ID or e-mail address of the order's customer"));
        if (!m_mapping.column(Field::Amount))
            return lacking(Text::tr("the order's amount"));
        if (!m_mapping.has(Field::Date))
            return lacking(Text::tr("the order's date"));
        return {};
    }

    Kind m_kind;
    QStringList m_header;
    MappingFile m_file;
    QString m_place;
    std::vector<bool> m_claimed;
    Mapping m_mapping;
};

} // namespace

QString attributeTarget(const QString &key, AttributeType type)
{
    return attributePrefix.toString() + key + u':' + attributeTypes().key(type);
}

const MappedColumn *Mapping::column(Field field) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [field](const MappedColumn &c) { return c.field == field; });
    return found == columns.cend() ? nullptr : &*found;
}

Result<Mapping> resolveMapping(Kind kind, const QStringList &header, const MappingFile &file,
                               const QString &place)
{
    return Resolver(kind, header, file, place).run();
}

Result<Mapping> proposedMapping(Kind kind, const QStringList &header, const MappingFile &file,
                                const QString &place)
{
    return Resolver(kind, header, file, place).propose();
}

int knownHeaders(Kind kind, const QStringList &header, const MappingFile &file)
{
    int known = 0;
    for (const QString &name : header) {
        const QString key = headerKey(name);
        const bool given =
                std::any_of(file.columns.cbegin(), file.columns.cend(), [&](const auto &column) {
                    // "#3" names a place, not a text that a header could read.
                    return !column.first.startsWith(u'#') && headerKey(column.first) == key;
                });
        if (!key.isEmpty() && (given || knownHeader(kind, key)))
            ++known;
    }
    return known;
}

bool looksLikeData(const QStringList &cells)
{
    const QTimeZone utc = QTimeZone::utc();
    DateReader dates(utc);
    return std::any_of(cells.cbegin(), cells.cend(), [&dates](const QString &cell) {
        const std::string text = cell.toStdString();
        const auto email = readEmail(text);
        const auto count = readCount(text);
        const auto date = dates.read(text, DateOrder::DayFirst);
        return (email && *email) || (count && *count) || (date && *date);
    });
}

} // namespace muster::ingest

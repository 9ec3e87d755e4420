// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the JSON of a mapping file.
#include "ingest/mapping.h"

#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

constexpr int lastHeaderRecord = 1000;

QString characterName(char character)
{
    return character == '\t' ? u"tab"_s : QString(QLatin1Char(character));
}

class Reader
{
public:
    Reader(const QJsonObject &object, const QString &place)
        : m_object(object)
        , m_place(place)
    {
    }

    Result<MappingFile> run()
    {
        static const QStringList keys{u"columns"_s, u"header"_s,   u"delimiter"_s,
                                      u"quote"_s,   u"encoding"_s, u"date_order"_s,
                                      u"decimal"_s, u"defaults"_s, u"unmapped"_s};
        for (const QString &key : m_object.keys()) {
            if (!keys.contains(key)) {
                const QString nearest = nearestName(key, keys);
                return fail(ErrorCode::InvalidInput,
                            Text::tr("“%1” means nothing in a mapping.").arg(key), m_place,
                            nearest.isEmpty() ? Text::tr("Known are: %1.").arg(keys.join(u", "_s))
                                              : Text::tr("Did you mean “%1”?").arg(nearest));
            }
        }
        MUSTER_TRY(readColumns());
        MUSTER_TRY(readDefaults());
        MUSTER_TRY(readCharacter(u"delimiter"_s, m_file.delimiter));
        MUSTER_TRY(readCharacter(u"quote"_s, m_file.quote));
        MUSTER_TRY_ASSIGN(const QString order, oneOf(u"date_order"_s, {u"dmy"_s, u"mdy"_s}));
        if (!order.isEmpty())
            m_file.dateOrder = order == u"dmy"_s ? DateOrder::DayFirst : DateOrder::MonthFirst;
        MUSTER_TRY_ASSIGN(const QString decimal, oneOf(u"decimal"_s, {u"."_s, u","_s}));
        if (!decimal.isEmpty())
            m_file.decimal = decimal == u"."_s ? DecimalMark::Point : DecimalMark::Comma;
        MUSTER_TRY_ASSIGN(const QString rest, oneOf(u"unmapped"_s, {u"ignore"_s, u"attributes"_s}));
        m_file.unmappedToAttributes = rest == u"attributes"_s;
        const QJsonValue header = m_object.value(u"header"_s);
        m_file.headerRecord = header.toInt();
        const bool isRow = header.isDouble() && m_file.headerRecord >= 1 &&
                           m_file.headerRecord <= lastHeaderRecord;
        if (!header.isUndefined() && !header.isBool() && !isRow) {
            return wrong(
                    u"header"_s,
                    Text::tr("true, false or a number of a row up to %1").arg(lastHeaderRecord));
        }
        m_file.header = header.toBool(true);
        const QJsonValue encoding = m_object.value(u"encoding"_s);
        if (!encoding.isUndefined() && !encoding.isString())
            return wrong(u"encoding"_s, Text::tr("the name of an encoding"));
        m_file.encoding = encoding.toString();
        return m_file;
    }

private:
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &key, const QString &expected) const
    {
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” must be %2.").arg(key, expected),
                    m_place);
    }

    Result<void> readColumns()
    {
        const QJsonValue value = m_object.value(u"columns"_s);
        if (value.isUndefined())
            return {};
        const QJsonObject columns = value.toObject();
        if (!value.isObject())
            return wrong(u"columns"_s, Text::tr("an object of column names and fields"));
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (!it.value().isString() && !it.value().isNull())
                return wrong(u"columns."_s + it.key(), Text::tr("the name of a field"));
            m_file.columns.append({it.key(), it.value().toString()});
        }
        return {};
    }

    Result<void> readDefaults()
    {
        const QJsonValue value = m_object.value(u"defaults"_s);
        if (value.isUndefined())
            return {};
        if (!value.isObject())
            return wrong(u"defaults"_s, Text::tr("an object of fields and values"));
        const QJsonObject defaults = value.toObject();
        for (auto it = defaults.begin(); it != defaults.end(); ++it) {
            if (!it.value().isString() && !it.value().isDouble())
                return wrong(u"defaults."_s + it.key(), Text::tr("a text or a number"));
            m_file.defaults.insert(it.key(), it.value().toVariant().toString());
        }
        return {};
    }

    Result<void> readCharacter(const QString &key, std::optional<char> &out) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return {};
        QString text = value.toString();
        if (text == u"tab"_s)
            text = u"\t"_s;
        if (text.size() != 1 || text[0].unicode() > 0x7e || text == u"\n"_s || text == u"\r"_s)
            return wrong(key, Text::tr("one ASCII character"));
        out = static_cast<char>(text[0].unicode());
        return {};
    }

    [[nodiscard]] Result<QString> oneOf(const QString &key, const QStringList &allowed) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return QString();
        if (!allowed.contains(value.toString()))
            return wrong(key, Text::tr("one of: %1").arg(allowed.join(u' ')));
        return value.toString();
    }

    QJsonObject m_object;
    QString m_place;
    MappingFile m_file;
};

} // namespace

Result<MappingFile> parseMapping(const QByteArray &json, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QString remedy = Text::tr("Begin with {\"columns\": {…}}.");
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The mapping is not JSON: %1 in line %2.")
                            .arg(error.errorString())
                            .arg(line),
                    place, remedy);
    }
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, Text::tr("The mapping is not a JSON object."), place,
                    remedy);
    return Reader(document.object(), place).run();
}

QByteArray mappingJson(const MappingFile &mapping)
{
    QJsonObject columns;
    for (const auto &[name, target] : mapping.columns)
        columns.insert(name, target);
    QJsonObject root{{u"columns"_s, columns}};
    if (mapping.headerRecord > 0)
        root.insert(u"header"_s, mapping.headerRecord);
    else if (!mapping.header)
        root.insert(u"header"_s, false);
    if (mapping.delimiter)
        root.insert(u"delimiter"_s, characterName(*mapping.delimiter));
    if (mapping.quote)
        root.insert(u"quote"_s, characterName(*mapping.quote));
    if (!mapping.encoding.isEmpty())
        root.insert(u"encoding"_s, mapping.encoding);
    if (mapping.dateOrder)
        root.insert(u"date_order"_s,
                    *mapping.dateOrder == DateOrder::DayFirst ? u"dmy"_s : u"mdy"_s);
    if (mapping.decimal != DecimalMark::Unknown)
        root.insert(u"decimal"_s, mapping.decimal == DecimalMark::Point ? u"."_s : u","_s);
    QJsonObject defaults;
    for (auto it = mapping.defaults.cbegin(); it != mapping.defaults.cend(); ++it)
        defaults.insert(it.key(), it.value());
    if (!defaults.isEmpty())
        root.insert(u"defaults"_s, defaults);
    if (mapping.unmappedToAttributes)
        root.insert(u"unmapped"_s, u"attributes"_s);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<MappingFile> loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                    Text::tr("The mapping file cannot be read: %1").arg(file.errorString()), path,
                    Text::tr("Check the path."));
    }
    MUSTER_TRY_ASSIGN(MappingFile mapping, parseMapping(file.readAll(), path));
    mapping.path = path;
    return mapping;
}

} // namespace muster::ingest

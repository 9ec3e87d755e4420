// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesqldialect.h"

#include "storage/jsonparameter.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

using rules::TextMatch;

/// "$."key"": the key holds neither quotes nor backslashes.
QString jsonPath(const QString &key)
{
    return u"$.\""_s + key + u'"';
}

/// Characters as the databases count them.
qint64 characters(const QString &text)
{
    return text.toUcs4().size();
}

QString placeholders(qsizetype count)
{
    QString out = u"?"_s;
    for (qsizetype i = 1; i < count; ++i)
        out += u", ?"_s;
    return out;
}

/// The rows of a bound JSON list, as the table \a j with the column \a value.
QString listedTexts(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return u"json_each(?) j"_s;
    case Dialect::Postgresql:
        return u"jsonb_array_elements_text(CAST(? AS jsonb)) AS j(value)"_s;
    case Dialect::Mysql:
        return u"JSON_TABLE(?, '$[*]' COLUMNS (value VARCHAR(4000) CHARACTER SET utf8mb4 PATH '$')) j"_s;
    }
    return {};
}

QString listedNumbersQuery(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return u"SELECT j.value FROM json_each(?) j"_s;
    case Dialect::Postgresql:
        return u"SELECT CAST(j.value AS bigint) FROM jsonb_array_elements_text(CAST(? AS jsonb)) AS j(value)"_s;
    case Dialect::Mysql:
        return u"SELECT j.value FROM JSON_TABLE(?, '$[*]' COLUMNS (value BIGINT PATH '$')) j"_s;
    }
    return {};
}

SqlPiece in(const SqlPiece &expression, const SqlPiece &list, bool negated)
{
    return expression + (negated ? " NOT IN ("_L1 : " IN ("_L1) + list + ")"_L1;
}

QString positionFunction(Dialect dialect)
{
    return dialect == Dialect::Postgresql ? u"strpos("_s : u"instr("_s;
}

/// The smallest text that is greater than every text that begins with \a prefix; empty where there is none.
QString afterPrefix(const QString &prefix)
{
    QList<uint> points = prefix.toUcs4();
    while (!points.isEmpty() && points.constLast() >= 0x10FFFF)
        points.removeLast();
    if (points.isEmpty())
        return {};
    const uint next = points.constLast() + 1;
    points.last() = next == 0xD800 ? 0xE000 : next; // no text holds a surrogate
    QString out;
    for (const uint point : std::as_const(points))
        out += QStringView(QChar::fromUcs4(char32_t(point)));
    return out;
}

QString likePrefix(const QString &prefix)
{
    QString out;
    for (const QChar c : prefix) {
        if (c == u'%' || c == u'_' || c == u'!')
            out += u'!';
        out += c;
    }
    return out + u'%';
}

Condition beginsWith(Dialect dialect, const SqlPiece &expression, const QString &value,
                     bool negated)
{
    // An attribute is taken out of its JSON with a bound path. On MySQL its collation pads with blanks when it orders;
    // the columns' own does not.
    if (dialect == Dialect::Mysql && !expression.values.isEmpty()) {
        return Condition::test(expression + (negated ? " NOT LIKE "_L1 : " LIKE "_L1) +
                               SqlPiece{u"? ESCAPE '!'"_s, {likePrefix(value)}});
    }
    // A range finds its way through an index; the collations are binary, so it is exact.
    const QString end = afterPrefix(value);
    const auto compared = [&expression](QLatin1StringView op, const QString &with) {
        return Condition::test(expression + op + SqlPiece{u"?"_s, {with}});
    };
    if (negated) {
        const Condition before = compared(" < "_L1, value);
        return end.isEmpty() ? before : Condition::any({before, compared(" >= "_L1, end)});
    }
    const Condition from = compared(" >= "_L1, value);
    return end.isEmpty() ? from : Condition::all({from, compared(" < "_L1, end)});
}

Condition endsWith(Dialect dialect, const SqlPiece &expression, const QString &value, bool negated)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    const qint64 count = characters(value);
    const SqlPiece end = SqlPiece{sqlite ? u"substr("_s : u"right("_s, {}} + expression +
                         SqlPiece{u", ?)"_s, {sqlite ? -count : count}};
    return Condition::test(end + (negated ? " <> "_L1 : " = "_L1) + SqlPiece{u"?"_s, {value}});
}

} // namespace

SqlPiece attributeTextSql(Dialect dialect, const QString &key)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return {u"json_extract(c.attributes_folded, ?)"_s, {jsonPath(key)}};
    case Dialect::Postgresql:
        return {u"(c.attributes_folded ->> CAST(? AS text)) COLLATE \"C\""_s, {key}};
    case Dialect::Mysql:
        return {u"CONVERT(JSON_UNQUOTE(JSON_EXTRACT(c.attributes_folded, ?)) USING utf8mb4)"
                " COLLATE utf8mb4_bin"_s,
                {jsonPath(key)}};
    }
    return {};
}

SqlPiece attributeWholeSql(Dialect dialect, const QString &key)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return {u"json_extract(c.attributes_folded, ?)"_s, {jsonPath(key)}};
    case Dialect::Postgresql:
        return {u"CAST(c.attributes_folded ->> CAST(? AS text) AS bigint)"_s, {key}};
    case Dialect::Mysql:
        return {u"CAST(JSON_EXTRACT(c.attributes_folded, ?) AS SIGNED)"_s, {jsonPath(key)}};
    }
    return {};
}

SqlPiece inNumbers(Dialect dialect, const SqlPiece &expression, const QList<qint64> &values,
                   bool negated)
{
    if (values.size() == 1)
        return expression + (negated ? " <> "_L1 : " = "_L1) + SqlPiece{u"?"_s, {values.first()}};
    if (values.size() <= longestBoundList) {
        SqlPiece list{placeholders(values.size()), {}};
        for (const qint64 value : values)
            list.values.append(value);
        return in(expression, list, negated);
    }
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return in(expression, {listedNumbersQuery(dialect), {jsonParameter(array)}}, negated);
}

SqlPiece inTexts(Dialect dialect, const SqlPiece &expression, const QStringList &values,
                 bool negated)
{
    if (values.size() == 1)
        return expression + (negated ? " <> "_L1 : " = "_L1) + SqlPiece{u"?"_s, {values.first()}};
    if (values.size() <= longestBoundList) {
        SqlPiece list{placeholders(values.size()), {}};
        for (const QString &value : values)
            list.values.append(value);
        return in(expression, list, negated);
    }
    return in(expression,
              {u"SELECT j.value FROM "_s + listedTexts(dialect),
               {jsonParameter(QJsonArray::fromStringList(values))}},
              negated);
}

Condition textMatches(Dialect dialect, const SqlPiece &expression, TextMatch match,
                      const QString &value, bool negated)
{
    switch (match) {
    case TextMatch::Equal:
        return Condition::test(inTexts(dialect, expression, {value}, negated));
    case TextMatch::BeginsWith:
        return beginsWith(dialect, expression, value, negated);
    case TextMatch::EndsWith:
        return endsWith(dialect, expression, value, negated);
    case TextMatch::Contains:
        break;
    }
    return Condition::test(SqlPiece{positionFunction(dialect), {}} + expression +
                           SqlPiece{negated ? u", ?) = 0"_s : u", ?) > 0"_s, {value}});
}

SqlPiece matchesAnyOf(Dialect dialect, const SqlPiece &expression, TextMatch match,
                      const QStringList &values, bool negated)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    const QLatin1StringView length = dialect == Dialect::Mysql ? "char_length"_L1 : "length"_L1;
    SqlPiece test;
    switch (match) {
    case TextMatch::Equal:
        test = expression + " = j.value"_L1;
        break;
    case TextMatch::Contains:
        test = SqlPiece{positionFunction(dialect), {}} + expression + ", j.value) > 0"_L1;
        break;
    case TextMatch::BeginsWith:
        test = SqlPiece{sqlite ? u"substr("_s : u"left("_s, {}} + expression +
               (sqlite ? ", 1, "_L1 : ", "_L1) + length + "(j.value)) = j.value"_L1;
        break;
    case TextMatch::EndsWith:
        test = SqlPiece{sqlite ? u"substr("_s : u"right("_s, {}} + expression +
               (sqlite ? ", -"_L1 : ", "_L1) + length + "(j.value)) = j.value"_L1;
        break;
    }
    const SqlPiece list{listedTexts(dialect), {jsonParameter(QJsonArray::fromStringList(values))}};
    return SqlPiece{negated ? u"NOT EXISTS (SELECT 1 FROM "_s : u"EXISTS (SELECT 1 FROM "_s, {}} +
           list + " WHERE "_L1 + test + ")"_L1;
}

} // namespace muster::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/jsoninput.h"

#include "support/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleJson)
};

QString joined(const QString &path, const QString &part)
{
    return path.isEmpty() ? part : path + u'.' + part;
}

/// The end of the JSON string that begins at \a begin, behind its closing quote.
qsizetype stringEnd(const QByteArray &json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

QString unquoted(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// The first key that one object has twice, in a document that is well formed.
std::optional<QString> repeatedKey(const QByteArray &json)
{
    QList<QSet<QString>> open; // the keys of each object around the place; arrays have none
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if (c == '}' || c == ']') {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype end = stringEnd(json, i);
            qsizetype next = end;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next < json.size() && json[next] == ':') {
                const QString key = unquoted(json.mid(i, end - i));
                if (open.constLast().contains(key))
                    return key;
                open.last().insert(key);
            }
            i = end - 1;
        }
    }
    return std::nullopt;
}

int lineOf(const QByteArray &json, qsizetype offset)
{
    return static_cast<int>(json.left(offset).count('\n')) + 1;
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &json)
{
    if (json.size() > maximumInputSize)
        return fail(ErrorCode::InvalidInput, Text::tr("The rule is larger than 1 MiB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("This is not valid JSON: %1.").arg(error.errorString()),
                    Text::tr("line %1").arg(lineOf(json, error.offset)));
    if (const auto key = repeatedKey(json))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The key “%1” stands twice in one object.").arg(key->left(60)), {},
                    Text::tr("Make two rules of it."));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<void> onlyKeys(const QJsonObject &json, const QStringList &known, const QString &path)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (known.contains(it.key()))
            continue;
        const QString nearest = nearestName(it.key(), known);
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not known here.").arg(it.key().left(60)),
                    joined(path, it.key().left(60)),
                    nearest.isEmpty() ? Text::tr("Use only %1.").arg(known.join(u", "_s))
                                      : Text::tr("Did you mean “%1”?").arg(nearest));
    }
    return {};
}

Result<bool> flagOf(const QJsonObject &json, const QString &key, const QString &path)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return false;
    if (!value.isBool())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” must be true or false.").arg(key),
                    joined(path, key));
    return value.toBool();
}

Result<QString> textOf(const QJsonObject &json, const QString &key, const QString &path)
{
    const QJsonValue value = json.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is missing or not a text.").arg(key),
                    joined(path, key));
    return value.toString();
}

Result<Combinator> combinatorOf(const QJsonValue &value, const QString &path)
{
    const QString word = folded(value.toString());
    if (word == u"and")
        return Combinator::And;
    if (word == u"or")
        return Combinator::Or;
    return fail(ErrorCode::InvalidInput, Text::tr("The rules must be joined by “and” or “or”."),
                path);
}

Result<void> plainValue(const QJsonValue &value, const QString &path)
{
    const auto isScalar = [](const QJsonValue &one) { return !one.isObject() && !one.isArray(); };
    const QJsonArray list = value.toArray();
    if (isScalar(value) || (value.isArray() && std::all_of(list.begin(), list.end(), isScalar)))
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("The value must be a single one or a plain list."), path);
}

RuleGroup andBeforeOr(const QList<RuleNode> &nodes, const QList<Combinator> &links)
{
    if (!links.contains(Combinator::Or) || !links.contains(Combinator::And)) {
        RuleGroup plain;
        plain.combinator = links.value(0, Combinator::And);
        plain.rules = nodes;
        return plain;
    }
    RuleGroup any;
    any.combinator = Combinator::Or;
    RuleGroup run;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        run.rules.append(nodes.at(i));
        if (i < links.size() && links.at(i) == Combinator::And)
            continue;
        // The file knows no group here, so it cannot be an empty one: it is muted with its rules.
        run.muted = std::all_of(run.rules.cbegin(), run.rules.cend(), isMuted);
        any.rules.append(run.rules.size() == 1 ? run.rules.constFirst() : RuleNode{run});
        run = {};
    }
    return any;
}

} // namespace muster::rules

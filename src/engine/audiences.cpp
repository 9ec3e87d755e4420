// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audiences.h"

#include "rules/rulejson.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Role;
using storage::SegmentRepository;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Audiences)
};

Result<Segment> segmentNamed(const Workspace &workspace, const QString &name)
{
    return workspace.database()
            .run(Role::Read,
                 [name](Connection &connection) {
                     return SegmentRepository(connection).findByName(name);
                 })
            .takeResult();
}

} // namespace

Result<rules::RuleGroup> readRuleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Text::tr("The rules cannot be read: %1.").arg(file.errorString()), path,
                    Text::tr("Check the file's name."));
    const QByteArray bytes = file.read(rules::maximumInputSize + 1);
    auto rule = rules::readAnyFormat(bytes);
    if (!rule) {
        Error error = rule.error();
        error.place = error.place.isEmpty() ? path : path + u", "_s + error.place;
        return fail(error);
    }
    return rule->tree;
}

Result<rules::RuleGroup> readRuleOf(const Workspace &workspace, const QString &segmentName)
{
    MUSTER_TRY_ASSIGN(const Segment segment, segmentNamed(workspace, segmentName));
    return rules::readRuleJson(segment.rules.toUtf8());
}

Result<CheckedRule> checkRule(const Workspace &workspace, const rules::RuleGroup &tree)
{
    MUSTER_TRY_ASSIGN(
            const rules::FieldCatalogue fields,
            workspace.database()
                    .run(Role::Read,
                         [](Connection &connection) { return fieldCatalogue(connection); })
                    .takeResult());
    auto node = rules::check(tree, fields, workspace.ruleContext());
    if (!node)
        return fail(rules::toError(node.error()));
    const rules::WordStyle style{workspace.locale(), workspace.settings().currency};
    return CheckedRule{tree, *node, rules::describe(tree, fields, style)};
}

Result<SavedSegment> saveSegment(const Workspace &workspace, const QString &name,
                                 const rules::RuleGroup &tree)
{
    MUSTER_TRY(checkRule(workspace, tree));
    const QString rules = QString::fromUtf8(rules::writeRuleJson(tree));
    const qint64 now = workspace.clock().nowMs();
    return workspace.database()
            .transact(Role::Write,
                      [name, rules, now](Connection &connection) -> Result<SavedSegment> {
                          SegmentRepository segments(connection);
                          const auto existing = segments.findByName(name);
                          if (!existing && existing.error().code == ErrorCode::NotFound) {
                              MUSTER_TRY(segments.create(name, rules, now));
                              return SavedSegment{name, true};
                          }
                          if (!existing)
                              return fail(existing.error());
                          MUSTER_TRY(segments.update(existing->id, existing->name, rules, now));
                          return SavedSegment{existing->name, false};
                      })
            .takeResult();
}

} // namespace muster::engine

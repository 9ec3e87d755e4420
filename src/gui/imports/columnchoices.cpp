// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/columnchoices.h"

#include "storage/attributerepository.h"

namespace muster::gui {

namespace {

struct Known
{
    QList<rules::AttributeDefinition> attributes;
    std::optional<QString> remembered; ///< a mapping, as JSON
};

Result<Known> knownOf(storage::Connection &connection, const QString &name)
{
    auto attributes = storage::AttributeRepository(connection).list();
    if (!attributes)
        return fail(attributes.error());
    auto remembered = storage::SettingsStore(connection).get(name);
    if (!remembered)
        return fail(remembered.error());
    return Known{*attributes, *remembered};
}

/// What a remembered mapping says about these columns; nothing where it does not fit them any more.
std::optional<QStringList> rememberedTargets(const std::optional<QString> &json, ingest::Kind kind,
                                             const QStringList &header, const QString &place)
{
    if (!json)
        return std::nullopt;
    const auto file = ingest::parseMapping(json->toUtf8(), place);
    if (!file)
        return std::nullopt;
    const auto mapping = ingest::proposedMapping(kind, header, *file, place);
    return mapping ? std::optional(targetsOf(*mapping, header.size())) : std::nullopt;
}

QStringList recognisedTargets(const ingest::FilePreview &preview, ingest::Kind kind)
{
    ingest::MappingFile file;
    file.header = preview.headerRecord > 0;
    const auto mapping = ingest::proposedMapping(kind, preview.header, file, preview.path);
    return targetsOf(mapping.value_or(ingest::Mapping()), preview.header.size());
}

} // namespace

ColumnChoices::ColumnChoices(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void ColumnChoices::load(const ImportDraft &draft, const ingest::FilePreview &preview, bool keep)
{
    const auto job = [name = rememberedName(draft.kind, preview.header)](
                             storage::Connection &connection) { return knownOf(connection, name); };
    const storage::CancelToken token = m_loading.next();
    m_loading.whenDone(m_services.session.database().run(storage::Role::Read, job, token), this,
                       [this, draft, preview, keep](const Result<Known> &known) {
                           if (!known)
                               return m_services.tellFailure(known.error());
                           if (keep && draft.targets.size() == preview.header.size()) {
                               Q_EMIT loaded(draft.targets, false, known->attributes);
                               return;
                           }
                           const auto before = rememberedTargets(known->remembered, draft.kind,
                                                                 preview.header, preview.path);
                           Q_EMIT loaded(before ? *before : recognisedTargets(preview, draft.kind),
                                         before.has_value(), known->attributes);
                       });
}

void ColumnChoices::remember(const ImportDraft &draft, const QStringList &header)
{
    ingest::MappingFile file;
    for (qsizetype i = 0; i < draft.targets.size(); ++i)
        file.columns.append({QStringLiteral("#%1").arg(i + 1), draft.targets[i]});
    const QString json = QString::fromUtf8(ingest::mappingJson(file));
    const auto job = [name = rememberedName(draft.kind, header),
                      json](storage::Connection &connection) {
        return storage::SettingsStore(connection).set(name, json);
    };
    storage::whenDone(m_services.session.database().run(storage::Role::Write, job), this,
                      [](const Result<void> &) {});
}

void ColumnChoices::define(const rules::AttributeDefinition &definition, QObject *context,
                           Defined then)
{
    using List = Result<QList<rules::AttributeDefinition>>;
    const auto job = [definition](storage::Connection &connection) -> List {
        storage::AttributeRepository repository(connection);
        if (const auto defined = repository.define(definition); !defined)
            return fail(defined.error());
        return repository.list();
    };
    storage::whenDone(m_services.session.database().transact(storage::Role::Write, job), context,
                      [this, then = std::move(then)](const List &defined) {
                          if (defined)
                              m_services.session.announce(engine::Change::Customers);
                          else
                              m_services.session.noticeFailure(defined.error());
                          then(defined);
                      });
}

} // namespace muster::gui

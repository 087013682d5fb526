"""The bones and landmarks that are drawn for finding points, told by the landmarks of `landmarks.csv`.

Sizes and places that no landmark gives are own estimates from common anatomy, in cm on this figure;
they serve to find one's way, and no point is placed by them. All is told for the left side.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class At:
    """A place near a landmark (named without its side), moved by so many cm in the anatomical pose;
    `share` of the way towards the landmark `to` first. `opposite` lies on the other side."""

    name: str
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    to: str | None = None
    share: float = 0.5
    opposite: bool = False


@dataclass(frozen=True)
class Curve:
    """A smooth line over the skin through some places, back to the first if it is `closed`."""

    places: tuple[At, ...]
    closed: bool = False


@dataclass(frozen=True)
class Oval:
    """An oval on the skin around a place: half as high and half as wide, in cm."""

    middle: At
    high: float
    wide: float


Shape = Curve | Oval


@dataclass(frozen=True)
class Bone:
    """`id` is a landmark's name or a bone's, without a side; a `median` one lies across the midline."""

    id: str
    shapes: tuple[Shape, ...]
    median: bool = False


def _oval(name: str, high: float, wide: float, y: float = 0.0) -> Bone:
    return Bone(name, (Oval(At(name, y=y), high, wide),))


def _line(id_: str, *places: At | str, closed: bool = False) -> Bone:
    return Bone(id_, (Curve(_places(*places), closed),))


def _places(*places: At | str) -> tuple[At, ...]:
    return tuple(place if isinstance(place, At) else At(place) for place in places)


def _across(id_: str, *half: At) -> Bone:
    """A closed shape across the midline: the left half from top to bottom, and its mirror image."""
    other = tuple(
        At(p.name, p.x, p.y, p.z, p.to, p.share, True) for p in reversed(half) if p.x or p.to is not None
    )
    return Bone(id_, (Curve(half + other, closed=True),), median=True)


def _spine() -> tuple[Bone, ...]:
    levels = ["C2", "C7", *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6))]
    sizes = {"C": (0.5, 0.42), "T": (0.68, 0.42), "L": (0.9, 0.5)}
    return tuple(
        Bone(f"{level}_spinous", (Oval(At(f"{level}_spinous"), *sizes[level[0]]),), median=True)
        for level in levels
    )


def _rib(number: int) -> Bone:
    """Between two spaces. The front ones from the breast bone, the lower ones beside the costal arch."""
    above, below = f"ICS{number - 1}", f"ICS{number}"

    def edge(share: float) -> list[At]:
        places = [At(f"{above}_nipple_line", to=f"{below}_nipple_line", share=share)]
        if number <= 5:
            places.insert(0, At(f"{above}_midline", x=2.4, to=f"{below}_midline", share=share))
            places.insert(1, At(f"{above}_midline", x=6.0, to=f"{below}_midline", share=share))
        else:
            places[0] = At(f"{above}_nipple_line", x=1.2, to=f"{below}_nipple_line", share=share)
        if number >= 5:
            places.append(At(f"midaxillary_{above}", to=f"midaxillary_{below}", share=share))
        else:
            places.append(At(f"{above}_nipple_line", x=3.4, z=-1.0, to=f"{below}_nipple_line", share=share))
        return places

    return _line(f"rib{number}", *edge(0.27), *reversed(edge(0.73)), closed=True)


BONES: tuple[Bone, ...] = (
    *_spine(),
    _across(
        "sacrum",
        At("S1_level", y=0.9),
        At("S1_level", x=3.9, y=1.1),
        At("PSIS", x=-0.5, y=-0.6),
        At("S3_level", x=2.7),
        At("S4_level", x=1.7),
        At("sacral_hiatus", x=1.0, y=-0.6),
        At("coccyx_tip", x=0.5, y=0.4),
        At("coccyx_tip"),
    ),
    _line(
        "scapula",
        At("scapula_acromial_angle", x=-3.4, y=1.6, z=0.6),
        At("scapula_superior_angle", x=2.6, y=0.6, z=0.8),
        "scapula_superior_angle",
        "scapula_spine_root",
        "scapula_medial_border_mid",
        "scapula_inferior_angle",
        At("scapula_inferior_angle", x=0.9, y=-0.3),
        At("scapula_inferior_angle", x=2.0, y=0.8),
        At("scapula_inferior_angle", to="scapula_acromial_angle", share=0.45, x=1.0),
        At("scapula_acromial_angle", x=-1.4, y=-3.4, z=-1.6),
    ),
    _line(
        "scapula_spine",
        "scapula_spine_root",
        "scapula_spine_mid",
        "scapula_acromial_angle",
        "acromion_lateral",
        "acromioclavicular",
    ),
    _line(
        "clavicle",
        "clavicle_medial",
        At("clavicle_medial", to="clavicle_mid", y=0.5),
        At("clavicle_mid", y=0.4),
        At("clavicle_mid", to="acromioclavicular", y=0.3),
        "acromioclavicular",
        At("acromioclavicular", y=-0.5, z=1.2),
        "clavicle_lower_6cun",
        "clavicle_lower_4cun",
        "clavicle_lower_2cun",
        At("clavicle_medial", x=-0.5, y=-1.0),
        closed=True,
    ),
    _oval("coracoid", 0.6, 0.6),
    _across(
        "sternum",
        At("suprasternal_notch"),
        At("suprasternal_notch", x=2.3, y=-0.5),
        At("ICS1_midline", x=2.2),
        At("ICS2_midline", x=1.7),
        At("ICS3_midline", x=1.9),
        At("ICS4_midline", x=1.9),
        At("xiphisternal_junction", x=1.4),
        At("xiphisternal_junction", x=0.5, y=-2.0),
        At("xiphisternal_junction", y=-3.0),
    ),
    *(_rib(number) for number in range(2, 9)),
    _line(
        "costal_arch",
        At("xiphisternal_junction", x=1.6, y=-0.6),
        At("xiphisternal_junction", x=4.2, y=-3.2),
        At("xiphisternal_junction", x=6.2, y=-5.8),
        At("ICS8_nipple_line", x=-1.6, y=0.4),
        At("ICS8_nipple_line", to="rib11_end", y=-1.4),
        "rib11_end",
    ),
    _line(
        "rib11", "rib11_end", At("rib11_end", to="T11_spinous", share=0.45), At("T11_spinous", x=4.4, y=-0.6)
    ),
    _line(
        "rib12", "rib12_end", At("rib12_end", to="T12_spinous", share=0.4), At("T12_spinous", x=4.0, y=-0.8)
    ),
    _line(
        "iliac_crest",
        "ASIS",
        At("ASIS", to="iliac_crest_lateral", x=1.4, y=1.1),
        "iliac_crest_lateral",
        At("iliac_crest_lateral", to="iliac_crest_back_top", y=0.6),
        "iliac_crest_back_top",
        At("iliac_crest_back_top", to="PSIS", y=0.3),
        "PSIS",
    ),
    _oval("ASIS", 0.75, 0.6),
    _oval("PSIS", 0.75, 0.6),
    Bone(
        "pubic_symphysis_upper",
        (Curve(tuple(At("pubic_symphysis_upper", x=x) for x in (-2.4, -1.2, 0.0, 1.2, 2.4))),),
        median=True,
    ),
    _oval("greater_trochanter", 2.0, 1.3),
    _oval("olecranon", 1.1, 0.8),
    _oval("epicondyle_lateral", 0.7, 0.7),
    _oval("epicondyle_medial", 0.7, 0.7),
    _line("cubital_crease", "cubital_crease_radial", "cubital_crease_mid", "cubital_crease_ulnar"),
    _line(
        "wrist_crease", "wrist_crease_palmar_radial", "wrist_crease_palmar_mid", "wrist_crease_palmar_ulnar"
    ),
    _oval("pisiform", 0.5, 0.45),
    _oval("ulnar_styloid", 0.8, 0.65),
    _oval("radial_styloid", 0.8, 0.6),
    *(_oval(f"MCP{number}_dorsal", 0.6, 0.5) for number in range(1, 6)),
    _line(
        "patella",
        "patella_base",
        "patella_base_lateral",
        "patella_lateral",
        "patella_apex",
        "patella_medial",
        "patella_base_medial",
        closed=True,
    ),
    _oval("fibular_head", 1.1, 0.9),
    _oval("tibial_tuberosity", 0.9, 0.8),
    _line(
        "tibial_crest",
        At("tibial_tuberosity", y=-0.9),
        "tibial_crest_upper",
        "tibial_crest_mid",
        "tibial_crest_lower",
    ),
    _line(
        "tibia_posterior_border",
        *(f"tibia_posterior_border_{cun}cun" for cun in (10, 7, 5, 3)),
        At("malleolus_medial", y=1.3, z=-0.8),
    ),
    _line("popliteal_crease", "popliteal_crease_medial", "popliteal_crease_mid", "popliteal_crease_lateral"),
    Bone("malleolus_lateral", (Oval(At("malleolus_lateral", y=-0.3), 1.5, 1.0),)),
    Bone("malleolus_medial", (Oval(At("malleolus_medial", y=-0.2), 1.4, 1.1),)),
    Bone(
        "calcaneal_tendon",
        tuple(
            Curve(
                _places(
                    At("gastrocnemius_junction", x=2.3 * way, y=-3.0),
                    At("gastrocnemius_junction", to="achilles_at_malleolus", share=0.55, x=1.2 * way),
                    At("achilles_at_malleolus", x=0.8 * way, y=1.0),
                    At("calcaneus_posterior", x=1.1 * way, y=2.0),
                )
            )
            for way in (1.0, -1.0)
        ),
    ),
    _oval("MT5_tuberosity", 0.6, 0.8),
    _oval("navicular_tuberosity", 0.7, 0.8),
    _oval("MTP1_medial", 0.8, 0.9),
    *(
        Bone(f"MT{number}_head", (Oval(At("calcaneus_plantar", x, 0.2, z), high, wide),))
        for number, x, z, high, wide in (
            (1, -1.3, 14.9, 1.05, 0.95),
            (2, 0.75, 15.2, 0.8, 0.62),
            (3, 2.3, 14.7, 0.75, 0.6),
            (4, 3.75, 13.9, 0.72, 0.6),
            (5, 4.85, 13.1, 0.8, 0.58),
        )
    ),
    Bone("calcaneus", (Oval(At("calcaneus_plantar", z=0.4), 2.5, 1.75),)),
    _oval("mastoid_process", 1.3, 0.8, y=0.3),
    Bone("EOP_inion", (Oval(At("EOP_inion"), 0.6, 0.8),), median=True),
    _line("zygomatic_arch", "zygomatic_bone_lower", "zygomatic_arch_lower_mid", At("tragus", y=-0.6, z=0.7)),
    _line(
        "mandible",
        At("ear_lobe_bottom", x=-0.9, y=-0.6, z=0.9),
        "mandible_angle",
        At("mandible_angle", to="pogonion", x=1.2, y=-0.6),
        At("pogonion", y=-1.0),
    ),
    _line(
        "hairline",
        "anterior_hairline_mid",
        "anterior_hairline_1half",
        "anterior_hairline_pupil",
        "hairline_corner",
        *(f"hairline_temple_{number}" for number in range(1, 6)),
        "hairline_sideburn_bottom",
        "hairline_sideburn_back",
        *(f"hairline_ear_{number}" for number in range(1, 5)),
        *(f"hairline_behind_ear_{number}" for number in (1, 2)),
        *(f"hairline_nape_{number}" for number in range(1, 4)),
        "posterior_hairline_mid",
    ),
)

#: What is drawn of these: what lies on the skin or under it and is no bone. The bones themselves are drawn
#: from the skeleton's own numbers (`skeleton.py`).
_ON_SKIN = frozenset({"hairline", "cubital_crease", "wrist_crease", "popliteal_crease", "calcaneal_tendon"})


def is_on_skin(name: str) -> bool:
    """Whether a shape ("wrist_crease_L") is of the skin and not of a bone."""
    return name.removesuffix("_L").removesuffix("_R") in _ON_SKIN

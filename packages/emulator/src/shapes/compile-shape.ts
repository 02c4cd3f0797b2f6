import type { Check } from './check.ts';
import { listCheck, mapCheck } from './collection-checks.ts';
import { violate } from './faults.ts';
import { compileScalar } from './scalar.ts';
import type { ScalarShape, Shape } from './service-model.ts';
import { shownValue } from './shown-value.ts';
import { type Member, structureCheck, unionCheck } from './structure-checks.ts';

type Shapes = Readonly<Record<string, Shape>>;

/** Turns the shape of a name, and all that it is made of, into one function. */
export function compileShape(shapes: Shapes, name: string, unquotedAbove = false): Check {
  const shape = shapeOf(shapes, name);
  const unquoted = unquotedAbove || shape.unquoted !== undefined;
  const unquotedBelow = unquotedAbove || shape.unquoted === 'whole';
  if (isScalar(shape)) return scalarCheck(shape, unquoted);
  if ('of' in shape) {
    const element = shapeOf(shapes, shape.of);
    const part = isScalar(element)
      ? compileScalar(element)
      : compileShape(shapes, shape.of, unquotedBelow);
    if (shape.type === 'list') return listCheck(shape, part, unquoted);
    const key = shapeOf(shapes, shape.key ?? '');
    return mapCheck(shape, isScalar(key) ? compileScalar(key) : undefined, part);
  }
  const members = Object.entries(shape.members).map(([member, of]): Member => {
    const target = of.replace('*', '');
    return {
      name: member,
      required: of.endsWith('*'),
      isDocument: shapeOf(shapes, target).type === 'document',
      check: compileShape(shapes, target, unquotedBelow),
    };
  });
  return shape.type === 'union'
    ? unionCheck(name, shape.named, members)
    : structureCheck(members, unquotedBelow);
}

function scalarCheck(shape: ScalarShape, unquoted: boolean): Check {
  const scalar = compileScalar(shape);
  return (value, faults) => {
    const misread = scalar.misread(value);
    if (misread !== undefined) {
      faults.wrongType ??= misread;
      return;
    }
    for (const constraint of scalar.broken(value))
      violate(faults, shownValue(value, shape.type, unquoted), constraint);
  };
}

function shapeOf(shapes: Shapes, name: string): Shape {
  const shape = shapes[name];
  if (!shape) throw new Error(`the service model has no shape ${name}`);
  return shape;
}

function isScalar(shape: Shape): shape is ScalarShape {
  return !('members' in shape || 'of' in shape);
}
